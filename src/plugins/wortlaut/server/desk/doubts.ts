import type { DeskDoubt, DeskPerson, DeskQuote } from '../../contracts/quote-desk';
import type { ArticleQuote } from '../../domain/quotes/read-article-quotes';

/**
 * The confidence from which a finding may be accepted unseen: of a hundred of them an editor would put five right, as
 * measured on the development data of the finder.
 */
export const UNSEEN_FROM = 0.95;

/** Who said a finding, as the desk names speakers. */
export interface FoundSpeaker {
  readonly person: DeskPerson | undefined;
  readonly newName: string | undefined;
  readonly doubts: readonly DeskDoubt[];
}

/** Reads who said a finding. `persons` are those of the database, by documentId. */
export function speakerOf(
  { speaker, speakerLabel }: ArticleQuote,
  persons: ReadonlyMap<string, DeskPerson>,
): FoundSpeaker {
  const none = { person: undefined, newName: undefined };
  switch (speaker.kind) {
    case 'person': {
      const person = persons.get(speaker.person.known?.id ?? '');
      if (person) return { person, newName: undefined, doubts: [] };
      const { name } = speaker.person;
      return { person: undefined, newName: name, doubts: [{ kind: 'new-person', name }] };
    }
    case 'candidates': {
      const known = speaker.persons.flatMap((each) => persons.get(each.known?.id ?? '') ?? []);
      const doubt: DeskDoubt =
        known.length > 0 ? { kind: 'several-candidates', persons: known } : { kind: 'unknown-speaker' };
      return { ...none, doubts: [doubt] };
    }
    case 'label':
      return { ...none, doubts: [] };
    case 'unattributed':
      return { ...none, doubts: speakerLabel === undefined ? [{ kind: 'unattributed' }] : [] };
  }
}

/** What is not certain about a suggestion whoever said it. */
export function doubtsAbout(kind: DeskQuote['kind'], confidence: number | undefined): DeskDoubt[] {
  const doubts: DeskDoubt[] = [];
  if (kind === 'indirect') doubts.push({ kind: 'indirect-speech' });
  else if (confidence !== undefined && confidence < UNSEEN_FROM) doubts.push({ kind: 'low-confidence' });
  return doubts;
}
