import { startStrapi, type TestServer } from '../../running-strapi/start-strapi';
import { BUSY, fillNewsroom, TIDY, type Hidden } from './newsroom';
import { answersOf, describeDifference, differences, makeQuestions, type Answer } from './questions/answers';
import type { Question } from './questions/question';
import { readAsStock } from './stock-reading';

const QUESTIONS = 300;
/** Enough to show what the guard is for. */
const QUESTIONS_WITHOUT_GUARD = 100;
/** So that a run that failed can be repeated; `npm run bench -- non-interference` asks other questions every time. */
const SEED = 20240601;
const LEAST_ANSWERED = 0.6;

let questions: Question[] = [];

async function answersFrom(hidden: Hidden): Promise<{ guarded: Answer[]; stock: Answer[] }> {
  const server: TestServer = await startStrapi({ environment: { WORTLAUT_SEED: 'false' } });
  try {
    await fillNewsroom(server.strapi, hidden);
    if (questions.length === 0) questions = await makeQuestions(server, QUESTIONS, SEED);
    const guarded = await answersOf(server, questions);
    readAsStock(server.strapi);
    // Stock Strapi stumbles over some of the questions, and says so at length.
    server.strapi.log.silent = true;
    return { guarded, stock: await answersOf(server, questions.slice(0, QUESTIONS_WITHOUT_GUARD)) };
  } finally {
    await server.stop();
  }
}

describe('what the public receives', () => {
  let tidy: { guarded: Answer[]; stock: Answer[] };
  let busy: { guarded: Answer[]; stock: Answer[] };
  beforeAll(async () => {
    tidy = await answersFrom(TIDY);
    busy = await answersFrom(BUSY);
  }, 600_000);

  it('is the same, whatever is hidden', () => {
    expect(differences(questions, tidy.guarded, busy.guarded).map(describeDifference)).toEqual([]);
  });

  it('never contains a hidden word that was not asked for', () => {
    const told = questions.filter(
      (question, at) =>
        !JSON.stringify(question).toLowerCase().includes('quasten') &&
        busy.guarded[at]!.received.toLowerCase().includes(BUSY.word.toLowerCase()),
    );
    expect(told).toEqual([]);
  });

  it('is an answer, mostly', () => {
    const answered = busy.guarded.filter(({ withContent }) => withContent).length;
    expect(answered / questions.length).toBeGreaterThanOrEqual(LEAST_ANSWERED);
  });

  it('is never an error of the server', () => {
    const failed = questions.filter((_, at) => busy.guarded[at]!.status >= 500);
    expect(failed).toEqual([]);
  });

  it('differs without the guard: this test would notice', () => {
    const asked = questions.slice(0, QUESTIONS_WITHOUT_GUARD);
    expect(differences(asked, tidy.stock, busy.stock).length).toBeGreaterThan(QUESTIONS_WITHOUT_GUARD / 20);
  });
});
