import type { Core } from '@strapi/strapi';
import {
  type Language,
  LANGUAGES,
  type LanguageSource,
  languageOfRequest,
} from '../languages/language-of-request';
import type { Configuration } from './configuration';
import { reworded } from './reworded';
import { fieldWords, modelName } from './words';

type Answer = Record<string, unknown>;

const isAnswer = (value: unknown): value is Answer =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isConfiguration = (value: unknown): value is Configuration & { uid: string } =>
  isAnswer(value) && typeof value.uid === 'string' && isAnswer(value.metadatas);

const each = (value: unknown, change: (entry: Answer) => Answer): unknown =>
  Array.isArray(value) ? value.map((entry) => (isAnswer(entry) ? change(entry) : entry)) : value;

const within = (value: unknown, changes: Record<string, (part: unknown) => unknown>): unknown => {
  if (!isAnswer(value)) return value;
  const changed = { ...value };
  for (const [key, change] of Object.entries(changes)) if (key in value) changed[key] = change(value[key]);
  return changed;
};

/** A configuration, or several by their uids. */
function inWords(value: unknown, language: Language): unknown {
  if (isConfiguration(value)) return reworded(value, value.uid, language);
  if (!isAnswer(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, inWords(entry, language)]));
}

function named(model: Answer, language: Language): Answer {
  const name = typeof model.uid === 'string' ? modelName(model.uid, language) : undefined;
  return name !== undefined && isAnswer(model.info)
    ? { ...model, info: { ...model.info, displayName: name } }
    : model;
}

/** The subject of a right: a content type with the fields that the right can be limited to. */
function inRights(subject: Answer, language: Language): Answer {
  const { uid } = subject;
  const label = typeof uid === 'string' ? modelName(uid, language) : undefined;
  if (typeof uid !== 'string' || label === undefined) return subject;
  const field = (entry: Answer): Answer => {
    const words = typeof entry.value === 'string' ? fieldWords(uid, entry.value, language) : undefined;
    return words ? { ...entry, label: words.label } : entry;
  };
  const properties = each(subject.properties, (property) =>
    property.value === 'fields' ? { ...property, children: each(property.children, field) } : property,
  );
  return { ...subject, label, properties };
}

function recent(entry: Answer, language: Language): Answer {
  const { contentTypeUid: uid } = entry;
  const name = typeof uid === 'string' ? modelName(uid, language) : undefined;
  return name === undefined ? entry : { ...entry, contentTypeDisplayName: name };
}

/** The names that Strapi gives to locales by itself, such as "German (de)", in any language of the panel. */
const givenNames = (code: string): string[] =>
  LANGUAGES.map((language) => `${new Intl.DisplayNames(language, { type: 'language' }).of(code)} (${code})`);

/** A locale of the content, named in the language of the reader unless somebody gave it a name. */
function localeNamed(locale: Answer, language: Language): Answer {
  const { code, name } = locale;
  if (typeof code !== 'string' || typeof name !== 'string' || !givenNames(code).includes(name)) return locale;
  return { ...locale, name: new Intl.DisplayNames(language, { type: 'language' }).of(code) };
}

/** The answers of the admin panel's server that carry names or labels, and how each is put into a language. */
const ANSWERS: readonly { path: RegExp; translate(data: unknown, language: Language): unknown }[] = [
  { path: /^\/content-manager\/(content-types|components)\/[^/]+\/configuration$/, translate: inWords },
  {
    path: /^\/content-manager\/init$/,
    translate: (data, language) =>
      within(data, {
        contentTypes: (models) => each(models, (model) => named(model, language)),
        components: (models) => each(models, (model) => named(model, language)),
      }),
  },
  {
    path: /^\/content-manager\/(content-types|components)$/,
    translate: (data, language) => each(data, (model) => named(model, language)),
  },
  {
    path: /^\/content-manager\/homepage\/recent-documents$/,
    translate: (data, language) => each(data, (entry) => recent(entry, language)),
  },
  {
    path: /^\/i18n\/locales$/,
    translate: (locales, language) => each(locales, (locale) => localeNamed(locale, language)),
  },
  {
    path: /^\/admin\/permissions$/,
    translate: (data, language) =>
      within(data, {
        sections: (sections) =>
          within(sections, {
            collectionTypes: (types) =>
              within(types, {
                subjects: (subjects) => each(subjects, (subject) => inRights(subject, language)),
              }),
          }),
      }),
  },
];

/** What of a Koa context the translation needs. */
interface Exchange extends LanguageSource {
  readonly path: string;
  body: unknown;
}

/** Puts the names and labels in an answer to the admin panel into the language of the one who reads it. */
function translateAnswer(exchange: Exchange): void {
  const answer = ANSWERS.find(({ path }) => path.test(exchange.path));
  if (!answer) return;
  const language = languageOfRequest(exchange);
  const { body } = exchange;
  if (Array.isArray(body)) exchange.body = answer.translate(body, language);
  else if (isAnswer(body) && 'data' in body)
    exchange.body = { ...body, data: answer.translate(body.data, language) };
}

/**
 * Lets the admin panel name Wortlaut's content types and fields in the language of each editor.
 *
 * Strapi stores one label for everybody; so the answers that carry labels are translated on their way out, those that
 * an editor wrote excepted.
 */
export function translateAdminAnswers(strapi: Core.Strapi): void {
  strapi.server.use(async (ctx, next) => {
    await next();
    translateAnswer(ctx);
  });
}
