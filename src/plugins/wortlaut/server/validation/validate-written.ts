import type { Core, Modules, Struct } from '@strapi/strapi';
import { fieldLabel } from '../admin-views/words';
import { type ContentTypeUid, isOwnContentType } from '../content-types';
import { componentAttributes } from '../documents/component-attributes';
import { publishesAtOnce } from '../documents/written-data';
import { languageNow } from '../languages/language-of-request';
import { defaultLocale, isLocalized } from '../locales/locale-of';
import { missingFrom } from './missing';
import { refusal } from './refuse';
import { type FieldName, RULES } from './rules';
import type { Problem } from './sentences';
import { isWritten, type Written } from './written';

/** A version of a document: one locale's, or the only one. */
interface Version {
  readonly uid: ContentTypeUid;
  readonly documentId: string;
  readonly locale: string | null;
}

const componentsOf = (strapi: Core.Strapi, uid: ContentTypeUid): string[] =>
  componentAttributes(strapi, uid).map(({ name }) => name);

async function storedDraft(strapi: Core.Strapi, version: Version): Promise<Written | undefined> {
  const { uid, documentId, locale } = version;
  const draft: unknown = await strapi.db.query(uid).findOne({
    where: { documentId, publishedAt: null, ...(locale === null ? {} : { locale }) },
    populate: componentsOf(strapi, uid),
  });
  return isWritten(draft) ? draft : undefined;
}

async function localesOf(
  strapi: Core.Strapi,
  { uid, documentId }: Omit<Version, 'locale'>,
  asked: unknown,
): Promise<(string | null)[]> {
  if (!isLocalized(strapi, uid)) return [null];
  if (asked === '*') {
    const drafts = await strapi.db.query(uid).findMany({ where: { documentId, publishedAt: null } });
    return drafts.map(({ locale }) => locale);
  }
  if (Array.isArray(asked)) return asked.filter((locale) => typeof locale === 'string');
  return [typeof asked === 'string' && asked !== '' ? asked : await defaultLocale(strapi)];
}

/** A written component that names a stored one changes it: what it does not name stays. */
function overStored(written: unknown, stored: unknown): unknown {
  if (Array.isArray(written)) return written.map((entry) => overStored(entry, stored));
  if (!isWritten(written) || written.id === undefined) return written;
  const former = (Array.isArray(stored) ? stored : [stored])
    .filter(isWritten)
    .find(({ id }) => String(id) === String(written.id));
  return { ...former, ...written };
}

function asItWillBe(written: Written, stored: Written, components: readonly string[]): Written {
  const merged: Record<string, unknown> = { ...stored, ...written };
  for (const name of components.filter((each) => each in written))
    merged[name] = overStored(written[name], stored[name]);
  return merged;
}

function namesFor(strapi: Core.Strapi, uid: ContentTypeUid): FieldName {
  const language = languageNow(strapi);
  const attributes: Struct.Schema['attributes'] = strapi.contentType(uid).attributes;
  return (field, component) => {
    const attribute = component === undefined ? undefined : attributes[component];
    return fieldLabel(attribute?.type === 'component' ? attribute.component : uid, field, language);
  };
}

function problemsOf(
  strapi: Core.Strapi,
  uid: ContentTypeUid,
  document: Written,
  { touched, goesOut }: { touched: readonly string[]; goesOut: boolean },
): Problem[] {
  const name = namesFor(strapi, uid);
  const senseless = RULES[uid]
    .filter(({ attributes }) => goesOut || attributes.some((attribute) => touched.includes(attribute)))
    .flatMap((rule) => rule.problems(document, name));
  const missing = goesOut ? missingFrom(strapi, strapi.contentType(uid).attributes, document, name) : [];
  return [...senseless, ...missing];
}

/**
 * Refuses, with a ValidationError, new data that makes no sense and, where it is to go out, lacks something required.
 * For writers that do not come by the document service.
 */
export function refuseSenseless(
  strapi: Core.Strapi,
  uid: ContentTypeUid,
  data: Written,
  goesOut: boolean,
): void {
  const problems = problemsOf(strapi, uid, data, { touched: Object.keys(data), goesOut });
  if (problems.length > 0) throw refusal(strapi, problems);
}

/** Does any rule about this type need to know what is stored besides what is written? */
function needsStored(uid: ContentTypeUid, touched: readonly string[]): boolean {
  return RULES[uid].some(({ attributes }) => attributes.some((attribute) => touched.includes(attribute)));
}

/**
 * Refuses to write what makes no sense, and to publish what lacks something required, with a ValidationError whose
 * sentences an editor understands.
 *
 * Runs around create, update, clone and publish of Wortlaut's content types, whichever way they come: admin, REST,
 * GraphQL or document service. An update answers only for the attributes that it writes, so that an old mistake
 * elsewhere in the document does not stand in its way until the document is published.
 */
export function validationMiddleware(strapi: Core.Strapi): Modules.Documents.Middleware.Middleware {
  return async (context, next) => {
    const { uid, action, params } = context;
    if (!isOwnContentType(uid)) return next();
    if (action !== 'create' && action !== 'update' && action !== 'clone' && action !== 'publish')
      return next();

    const data: unknown = 'data' in params ? params.data : undefined;
    const written = isWritten(data) ? data : {};
    const touched = Object.keys(written);
    const goesOut = action === 'publish' || publishesAtOnce(params);
    const documentId = 'documentId' in params && action !== 'clone' ? params.documentId : undefined;

    const problems: Problem[] = [];
    if (typeof documentId !== 'string' || !(goesOut || needsStored(uid, touched))) {
      problems.push(...problemsOf(strapi, uid, written, { touched, goesOut }));
    } else {
      const asked = 'locale' in params ? params.locale : undefined;
      for (const locale of await localesOf(strapi, { uid, documentId }, asked)) {
        const stored = await storedDraft(strapi, { uid, documentId, locale });
        if (stored === undefined && action === 'publish') continue;
        const document = asItWillBe(written, stored ?? {}, componentsOf(strapi, uid));
        problems.push(...problemsOf(strapi, uid, document, { touched, goesOut }));
      }
    }
    if (problems.length > 0) throw refusal(strapi, problems);
    return next();
  };
}
