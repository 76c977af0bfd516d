import type { Core } from '@strapi/strapi';
import { breachesIn, describeBreach } from '../../../../src/plugins/wortlaut/server/check/find-breaches';
import { readContent } from '../../../../src/plugins/wortlaut/server/check/read-content';
import type { StoredContent } from '../../../../src/plugins/wortlaut/server/check/content';
import { ARTICLE, bodySaying, newsroom, PERSON, QUOTE, type Uid } from '../newsroom';
import { Model, type View } from './model';
import { kindOf, WITHDRAWN, type Edit, type Moment, type Operation } from './operations';
import { RandomEditors, randomFrom, SAYINGS } from './random-operations';

const UIDS = { person: PERSON, article: ARTICLE, quote: QUOTE } as const;
const WORDS = { [PERSON]: 'name', [ARTICLE]: 'title', [QUOTE]: 'text' } as const;
const LINKS = { [PERSON]: [], [ARTICLE]: ['mentions', 'authors'], [QUOTE]: ['article', 'speaker'] } as const;

const WITHDRAWN_ON = '2024-01-01';

/** A sequence after which the server and the model differ. */
export class SequenceFailed extends Error {
  constructor(
    readonly moments: readonly Moment[],
    /** What they differ in, in words that a shorter sequence would fail with too. */
    readonly differsIn: string,
    what: string,
  ) {
    super(
      `${what}\nafter ${moments.length} moments, the last of them:\n${formatMoments(moments.slice(-LAST_SHOWN))}`,
    );
  }
}

const LAST_SHOWN = 40;

/** The moments as they can be written into a test, a line each. */
export const formatMoments = (moments: readonly Moment[]) =>
  moments.map((moment) => `  ${JSON.stringify(moment)},`).join('\n');

const correctionSaying = (note: string | null) =>
  note === null ? null : { kind: note === WITHDRAWN ? WITHDRAWN : 'misquoted', date: WITHDRAWN_ON, note };

/** What an article says, corrected, so that words that were withdrawn may stand in it. */
const textSaying = (title: string) => ({
  body: bodySaying(title, SAYINGS),
  corrections: [{ date: WITHDRAWN_ON, kind: 'correction', note: 'Berichtigt.' }],
});

/** Runs operations on a server and compares it with the model after every moment. */
export class EditorialRun {
  readonly model = new Model();
  private readonly ids = new Map<string, string>();
  private readonly done: Moment[] = [];

  constructor(private readonly strapi: Core.Strapi) {}

  /** How many operations were done, and how many of them were refused. */
  operations = 0;
  refused = 0;

  /** Does what a moment says and compares what is stored then. */
  async step(moment: Moment): Promise<void> {
    await this.act(moment);
    const content = await readContent(this.strapi);
    this.adoptReviews(moment, content);
    this.compare(content);
    const breaches = breachesIn(content);
    if (breaches.length > 0) {
      this.fail(breaches.map(({ rule }) => rule).join(), breaches.map(describeBreach).join('\n'));
    }
  }

  /** Does what a moment says and compares the answers alone, which is much quicker. */
  async hurry(moment: Moment): Promise<void> {
    await this.act(moment);
    if (moment.some((operation) => operation.do === 'discard')) {
      this.adoptReviews(moment, await readContent(this.strapi));
    }
  }

  private async act(moment: Moment): Promise<void> {
    this.done.push(moment);
    const answers = await Promise.all(moment.map((operation) => this.perform(operation)));
    moment.forEach((operation, index) => {
      const expected = this.model.apply(operation);
      this.operations += 1;
      if (expected !== undefined) this.refused += 1;
      if (expected === undefined ? answers[index] === undefined : expected.includes(String(answers[index])))
        return;
      const does = JSON.stringify(operation);
      this.fail(does, `${does} ended with ${answers[index]}, expected ${expected}`);
    });
  }

  private fail(differsIn: string, what: string): never {
    throw new SequenceFailed(this.done, differsIn, what);
  }

  private idOf(name: string): string {
    return this.ids.get(name) ?? this.fail('names', `${name} does not exist.`);
  }

  private dataOf(edit: Edit): Record<string, unknown> {
    const { correction, article, speaker, mentions, authors, ...plain } = edit;
    const one = (each: string | null) => (each === null ? null : this.idOf(each));
    return {
      ...plain,
      ...(edit.title === undefined ? {} : textSaying(edit.title)),
      ...(article === undefined ? {} : { article: one(article) }),
      ...(speaker === undefined ? {} : { speaker: one(speaker) }),
      ...(mentions === undefined ? {} : { mentions: mentions.map((each) => this.idOf(each)) }),
      ...(authors === undefined ? {} : { authors: authors.map((each) => this.idOf(each)) }),
      ...(correction === undefined ? {} : { correction: correctionSaying(correction) }),
    };
  }

  /** Does it; gives the kind of the refusal, or undefined. */
  private async perform(operation: Operation): Promise<unknown> {
    const documents = this.strapi.documents(UIDS[kindOf(operation.what)] as Uid);
    try {
      if (operation.do === 'create') {
        const data = this.dataOf(operation.edit) as never;
        const { documentId } = await documents.create({ locale: operation.locale, data });
        this.ids.set(operation.what, documentId);
        return undefined;
      }
      const documentId = this.idOf(operation.what);
      switch (operation.do) {
        case 'clone': {
          const copy: unknown = await documents.clone({ documentId, locale: '*', data: {} as never });
          this.ids.set(operation.as, (copy as { documentId: string }).documentId);
          return undefined;
        }
        case 'edit':
        case 'editAndPublish':
          await documents.update({
            documentId,
            locale: operation.locale,
            data: this.dataOf(operation.edit) as never,
            ...(operation.do === 'edit' ? {} : { status: 'published' as const }),
          });
          return undefined;
        case 'publish':
          await documents.publish({ documentId, locale: operation.locale });
          return undefined;
        case 'unpublish':
          await documents.unpublish({ documentId, locale: operation.locale });
          return undefined;
        case 'discard':
          await documents.discardDraft({ documentId, locale: operation.locale });
          return undefined;
        case 'delete':
          await documents.delete({ documentId, locale: operation.locale });
          return undefined;
      }
    } catch (error) {
      return (error as { details?: { kind?: unknown } }).details?.kind ?? String(error);
    }
  }

  /** `review` is not localized, and discarding brings back what Strapi had shared among locales at that time. */
  private adoptReviews(moment: Moment, content: StoredContent): void {
    for (const { do: action, what } of moment) {
      if (action !== 'discard' || kindOf(what) !== 'quote') continue;
      const stored = content.versions.find(
        ({ documentId, isPublic }) => documentId === this.idOf(what) && !isPublic,
      );
      if (stored) this.model.reviews.set(what, stored.data.review as never);
    }
  }

  private compare(content: StoredContent): void {
    const names = new Map([...this.ids].map(([name, id]) => [id, name]));
    const stored = new Map<string, View>();
    for (const version of content.versions) {
      const uid = version.uid as Uid;
      const key = [names.get(version.documentId), version.locale, version.isPublic ? 'published' : 'draft'];
      const view: View = { words: (version.data[WORDS[uid]] as string | null) ?? null };
      for (const attribute of LINKS[uid]) {
        view[attribute] = content.links
          .filter((link) => link.owner === version && link.attribute === attribute)
          .sort((a, b) => a.order - b.order)
          .map((link) => names.get(link.target.documentId) ?? 'a stranger');
      }
      stored.set(key.filter(Boolean).join(' '), view);
    }
    const expected = this.model.view();
    for (const key of new Set([...stored.keys(), ...expected.keys()])) {
      const [is, should] = [JSON.stringify(stored.get(key)), JSON.stringify(expected.get(key))];
      if (is !== should) this.fail(key, `${key} is ${is}, expected ${should}`);
    }
  }
}

/** Does random operations, at least `count`, that follow from `seed`; tells how many were done and refused. */
export async function runRandomOperations(
  strapi: Core.Strapi,
  { seed, count, until = () => false }: { seed: number; count: number; until?: () => boolean },
): Promise<{ operations: number; refused: number }> {
  const run = new EditorialRun(strapi);
  const editors = new RandomEditors(randomFrom(seed), run.model);
  while (run.operations < count && !until()) await run.step(editors.nextMoment());
  return { operations: run.operations, refused: run.refused };
}

/**
 * Runs a sequence from an empty newsroom.
 *
 * @returns where server and model differ in an answer or after the last moment, or undefined where they agree
 */
export async function failureOf(
  strapi: Core.Strapi,
  moments: readonly Moment[],
): Promise<SequenceFailed | undefined> {
  await newsroom(strapi).deleteEverything();
  const run = new EditorialRun(strapi);
  try {
    for (const moment of moments.slice(0, -1)) await run.hurry(moment);
    for (const moment of moments.slice(-1)) await run.step(moment);
    return undefined;
  } catch (error) {
    // A shorter sequence may ask for a document that it no longer makes, of which the model knows nothing to say.
    if (error instanceof TypeError) return undefined;
    if (!(error instanceof SequenceFailed)) throw error;
    return error;
  }
}
