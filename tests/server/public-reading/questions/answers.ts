import type { Core } from '@strapi/strapi';
import type { Models } from '../../../../src/plugins/wortlaut/server/public-reading/public-attributes';
import { modelsOf } from '../../../../src/plugins/wortlaut/server/public-reading/models-of';
import type { TestServer } from '../../../running-strapi/start-strapi';
import { throwDice } from './dice';
import { graphqlQuestion, INTROSPECTION, type GraphqlSchema } from './graphql-questions';
import type { Question } from './question';
import { restQuestion } from './rest-questions';

/** One question out of how many is asked over GraphQL. */
const GRAPHQL_SHARE = 0.4;
/** They change with the clock, and with nothing else. */
const CLOCKS = ['date', 'x-response-time'];

export interface Answer {
  readonly status: number;
  /** Status, headers and body: what a reader receives. */
  readonly received: string;
  /** 200, and without errors where GraphQL answers. */
  readonly withContent: boolean;
}

/** `count` questions over REST and GraphQL, made from the schema of the server, decided by `seed`. */
export async function makeQuestions(server: TestServer, count: number, seed: number): Promise<Question[]> {
  const models: Models = modelsOf(server.strapi as Core.Strapi);
  const { body } = await server.http.post('/graphql').send({ query: INTROSPECTION });
  const schema: GraphqlSchema = body.data.__schema;
  return throwDice(count, seed, (dice) =>
    dice.chance(GRAPHQL_SHARE) ? graphqlQuestion(dice, schema) : restQuestion(dice, models),
  );
}

async function ask(server: TestServer, question: Question): Promise<Answer> {
  const method = question.method.toLowerCase() as 'get' | 'post' | 'put' | 'delete';
  const request = server.http[method](question.path)
    .set(question.headers)
    .redirects(0)
    .ok(() => true);
  const response = await (question.body === undefined ? request : request.send(question.body as object));
  const headers = Object.entries(response.headers as Record<string, string>)
    .filter(([name]) => !CLOCKS.includes(name))
    .sort(([one], [other]) => (one < other ? -1 : 1));
  return {
    status: response.status,
    received: `${response.status}\n${JSON.stringify(headers)}\n${response.text}`,
    withContent: response.status === 200 && response.body?.errors === undefined,
  };
}

/** Asks the server all questions, one after the other. */
export async function answersOf(server: TestServer, questions: readonly Question[]): Promise<Answer[]> {
  const answers: Answer[] = [];
  for (const question of questions) answers.push(await ask(server, question));
  return answers;
}

export interface Difference {
  readonly question: Question;
  readonly one: Answer;
  readonly other: Answer;
}

/** The questions that the two servers answered differently. */
export function differences(
  questions: readonly Question[],
  one: readonly Answer[],
  other: readonly Answer[],
): Difference[] {
  return questions
    .map((question, at) => ({ question, one: one[at]!, other: other[at]! }))
    .filter((each) => each.one.received !== each.other.received);
}

/** One difference in words, for whoever has to mend it. */
export function describeDifference({ question, one, other }: Difference): string {
  let at = 0;
  while (at < one.received.length && one.received[at] === other.received[at]) at += 1;
  const around = (text: string) => text.slice(Math.max(0, at - 80), at + 160);
  const asked =
    question.body === undefined ? decodeURIComponent(question.path) : JSON.stringify(question.body);
  return `${question.method} ${asked} ${JSON.stringify(question.headers)}\n  ${around(one.received)}\n  ${around(other.received)}`;
}
