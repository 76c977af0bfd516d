import { createFullToken, registerAdministrator } from '../../running-strapi/sign-in';
import type { TestServer } from '../../running-strapi/start-strapi';
import { ARTICLE, type Locale } from '../publication/newsroom';

type Data = Record<string, unknown>;

/** One way in which articles are written; each gives the documentId, or fails with what was answered. */
export interface Writer {
  create(data: Data): Promise<string>;
  update(documentId: string, data: Data, locale?: Locale): Promise<void>;
  /** Gives the sentence with which a publication is refused; undefined where it is not. */
  publish(documentId: string): Promise<string | undefined>;
}

interface Answer {
  readonly status: number;
  readonly text: string;
  readonly body: { data?: { documentId: string }; error?: { message: string } };
}

function documentIdIn(answer: Answer): string {
  const documentId = answer.body.data?.documentId;
  if (answer.status >= 300 || documentId === undefined) throw new Error(`${answer.status} ${answer.text}`);
  return documentId;
}

const CREATE = /* GraphQL */ `
  mutation ($data: ArticleInput!) {
    createArticle(status: DRAFT, locale: "de", data: $data) {
      documentId
    }
  }
`;

const UPDATE = /* GraphQL */ `
  mutation ($id: ID!, $locale: I18NLocaleCode!, $status: PublicationStatus!, $data: ArticleInput!) {
    updateArticle(documentId: $id, status: $status, locale: $locale, data: $data) {
      documentId
    }
  }
`;

const refusalIn = ({ status, body, text }: Answer): string | undefined => {
  if (status === 200) return undefined;
  if (status !== 400) throw new Error(`${status} ${text}`);
  return body.error?.message ?? '';
};

/** Every way in which articles reach the database, by its name. */
export async function writers(server: TestServer): Promise<Readonly<Record<string, Writer>>> {
  const { strapi, http } = server;
  const admin = await registerAdministrator(server);
  const token = await createFullToken(server);
  const panel = `/content-manager/collection-types/${ARTICLE}`;
  const graphql = async (query: string, variables: Data) => {
    const { body } = await http.post('/graphql').set(token).send({ query, variables });
    return body as { data?: Record<string, { documentId: string }>; errors?: { message: string }[] };
  };
  const mutate = async (query: string, variables: Data): Promise<string> => {
    const { data, errors } = await graphql(query, variables);
    const [result] = Object.values(data ?? {});
    if (errors || !result) throw new Error(JSON.stringify(errors));
    return result.documentId;
  };
  return {
    'the document service': {
      create: async (data) =>
        (await strapi.documents(ARTICLE).create({ locale: 'de', data: data as never })).documentId,
      update: async (documentId, data, locale = 'de') => {
        await strapi.documents(ARTICLE).update({ documentId, locale, data: data as never });
      },
      publish: async (documentId) => {
        try {
          await strapi.documents(ARTICLE).publish({ documentId, locale: 'de' });
          return undefined;
        } catch (error) {
          return (error as Error).message;
        }
      },
    },
    REST: {
      create: async (data) =>
        documentIdIn(await http.post('/api/articles?status=draft&locale=de').set(token).send({ data })),
      update: async (documentId, data, locale = 'de') => {
        documentIdIn(
          await http
            .put(`/api/articles/${documentId}?status=draft&locale=${locale}`)
            .set(token)
            .send({ data }),
        );
      },
      publish: async (documentId) =>
        refusalIn(
          await http
            .put(`/api/articles/${documentId}?status=published&locale=de`)
            .set(token)
            .send({ data: {} }),
        ),
    },
    GraphQL: {
      create: (data) => mutate(CREATE, { data }),
      update: async (id, data, locale = 'de') => {
        await mutate(UPDATE, { id, locale, status: 'DRAFT', data });
      },
      publish: async (id) => {
        const { errors } = await graphql(UPDATE, { id, locale: 'de', status: 'PUBLISHED', data: {} });
        return errors?.[0]?.message;
      },
    },
    'the admin panel': {
      create: async (data) => documentIdIn(await http.post(`${panel}?locale=de`).set(admin).send(data)),
      update: async (documentId, data, locale = 'de') => {
        documentIdIn(await http.put(`${panel}/${documentId}?locale=${locale}`).set(admin).send(data));
      },
      publish: async (documentId) => {
        const draft = (await http.get(`${panel}/${documentId}?locale=de`).set(admin)).body.data as Data;
        const { title, body } = draft;
        return refusalIn(
          await http
            .post(`${panel}/${documentId}/actions/publish?locale=de`)
            .set(admin)
            .send({ title, body }),
        );
      },
    },
  };
}
