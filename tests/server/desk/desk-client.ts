import type {
  DeskFields,
  DeskOperation,
  DeskOperationsAnswer,
  DeskQuote,
  DeskReading,
} from '../../../src/plugins/wortlaut/contracts/quote-desk';
import type { TestServer } from '../../running-strapi/start-strapi';

export type Headers = Record<string, string>;

/** A paragraph with the given words. */
const paragraph = (text: string) => ({ type: 'paragraph', children: [{ type: 'text', text }] });

/** The body of an article with the given paragraphs. */
export const body = (...paragraphs: string[]) => paragraphs.map(paragraph);

/** Asks the routes of the desk as the panel does. */
export function deskClient({ http }: Pick<TestServer, 'http'>, headers: Headers) {
  const post = (path: string, payload: object) =>
    http.post(`/wortlaut/desk/${path}`).set(headers).send(payload);
  return {
    headers,
    post,
    get: (path: string, query: object = {}) => http.get(`/wortlaut/desk/${path}`).set(headers).query(query),
    async reading(article: string | undefined, fields: DeskFields, locale = 'de'): Promise<DeskReading> {
      const answer = await post('reading', { article, locale, fields });
      if (answer.status !== 200) throw new Error(answer.text);
      return answer.body;
    },
    async decide(
      article: string,
      fields: DeskFields,
      operations: readonly DeskOperation[],
      locale = 'de',
    ): Promise<DeskOperationsAnswer> {
      const answer = await post('operations', { article, locale, fields, operations });
      if (answer.status !== 200) throw new Error(answer.text);
      return answer.body;
    },
  };
}

export type DeskClient = ReturnType<typeof deskClient>;

/** The one quote whose text has these words in it. */
export function quoteIn({ quotes }: Pick<DeskReading, 'quotes'>, words: string): DeskQuote {
  const found = quotes.filter(({ text }) => text.includes(words));
  if (found.length !== 1 || !found[0]) throw new Error(`${found.length} quotes have "${words}".`);
  return found[0];
}

/** What names a stored quote in an operation. */
export const on = ({ documentId, version }: DeskQuote) => ({ quote: documentId ?? '', version });
