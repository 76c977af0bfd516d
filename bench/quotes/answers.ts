import { findQuotes, type QuotePlace } from '../../src/plugins/wortlaut/domain/quotes/find-quotes';
import type { SpeakerEvidence } from '../../src/plugins/wortlaut/domain/quotes/speakers/evidence';
import type { Utterance } from '../../src/plugins/wortlaut/domain/quotes/utterance';
import type { GoldArticle, GoldQuote, Scorer } from './gold';

/** One part of an utterance that was found, with all that is reported of it. */
export interface Answer {
  /** UTF-16 offsets. */
  readonly start: number;
  readonly end: number;
  readonly kind: Utterance['kind'];
  readonly speaker: string | undefined;
  readonly mention: string | undefined;
  readonly confidence: number;
  readonly evidence: SpeakerEvidence;
}

export interface AnsweredArticle {
  readonly article: GoldArticle;
  readonly answers: readonly Answer[];
  /** Each gold quotation with the answer that lies on it, if any does. */
  readonly pairs: readonly {
    readonly gold: GoldQuote;
    readonly answer: Answer | undefined;
    readonly right: boolean;
  }[];
  /** Answers of direct and partial kind on which no gold quotation lies. */
  readonly invented: readonly Answer[];
}

/** As in the scorer: spans match from this intersection over union on. */
const LEAST_OVERLAP = 0.8;
const LONGEST_MENTION = 8;

/** Finds the quotations of an article and lays them beside the gold. */
export function answer(article: GoldArticle, scorer: Scorer): AnsweredArticle {
  const { utterances, places } = findQuotes({ lang: article.lang, text: article.text });
  const answers = places.flatMap((place) => {
    const utterance = utterances[place.utterance];
    return utterance ? [answerOf(article.text, utterance, place)] : [];
  });
  return {
    article,
    answers,
    ...align(
      article,
      answers.filter((each) => each.kind !== 'indirect'),
      scorer,
    ),
  };
}

function answerOf(text: string, utterance: Utterance, { start, end }: QuotePlace): Answer {
  const { speaker } = utterance;
  const range = speaker.kind === 'unattributed' ? undefined : speaker.mention;
  return {
    start,
    end,
    kind: utterance.kind,
    speaker: speaker.kind === 'person' ? speaker.person.name : utterance.speakerLabel,
    mention: range ? text.slice(range.start, range.end) : undefined,
    confidence: utterance.confidence,
    evidence: utterance.evidence,
  };
}

function align(
  article: GoldArticle,
  answers: readonly Answer[],
  scorer: Scorer,
): Pick<AnsweredArticle, 'pairs' | 'invented'> {
  const characters = Array.from(article.text);
  const codePoint = codePointsOf(article.text);
  const spans = answers.map((each) =>
    scorer.trimSpan(characters, codePoint[each.start] ?? 0, codePoint[each.end] ?? characters.length),
  );
  const taken = new Set<number>();
  const ignored = new Set<number>();
  const pairs: { gold: GoldQuote; answer: Answer | undefined; right: boolean }[] = [];
  for (const gold of article.quotes) {
    const span = scorer.trimSpan(characters, gold.start, gold.end);
    const at = spans.findIndex((each, index) => !taken.has(index) && overlap(each, span) >= LEAST_OVERLAP);
    if (gold.kind === 'none') continue;
    if (gold.kind === 'unsure') {
      if (at >= 0) ignored.add(at);
      continue;
    }
    if (at >= 0) taken.add(at);
    const found = at >= 0 ? answers[at] : undefined;
    pairs.push({ gold, answer: found, right: found !== undefined && isRight(found, gold, scorer) });
  }
  return { pairs, invented: answers.filter((_, index) => !taken.has(index) && !ignored.has(index)) };
}

function isRight(found: Answer, gold: GoldQuote, scorer: Scorer): boolean {
  const mention =
    found.mention && found.mention.trim().split(/\s+/).length <= LONGEST_MENTION ? found.mention : undefined;
  const names = [gold.speaker, gold.speakerName].filter((name): name is string => typeof name === 'string');
  return [found.speaker, mention].some(
    (said) => said !== undefined && names.some((name) => scorer.sameSpeaker(said, name)),
  );
}

function overlap([a, b]: readonly [number, number], [c, d]: readonly [number, number]): number {
  const shared = Math.min(b, d) - Math.max(a, c);
  return shared > 0 ? shared / (Math.max(b, d) - Math.min(a, c)) : 0;
}

function codePointsOf(text: string): readonly number[] {
  const map: number[] = [];
  let point = 0;
  for (const character of text) {
    for (let unit = 0; unit < character.length; unit += 1) map.push(point);
    point += 1;
  }
  map.push(point);
  return map;
}
