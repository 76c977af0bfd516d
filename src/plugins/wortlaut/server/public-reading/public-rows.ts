import type { Core } from '@strapi/strapi';
import { QUOTE } from '../content-types';
import { modelsOf } from './models-of';
import { readsDrafts } from './readers';
import { isRecord } from './refusal';
import { idsWithVisibleQuotes, visibleQuoteIds } from './visible-quotes';

/*
 * Which rows a public question is answered from. The question itself was checked before (public-question.ts); here it
 * is on its way to the database, in the form that Strapi's query layer takes.
 */

type Where = Record<string, unknown>;

const asList = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value]);

/** On values that are not text, PostgreSQL has only the operators that Strapi writes with a cast: they ignore case. */
const WITH_A_CAST: Readonly<Record<string, string>> = {
  $contains: '$containsi',
  $notContains: '$notContainsi',
  $startsWith: '$startsWithi',
  $endsWith: '$endsWithi',
};
const JSON_TYPES = ['json', 'blocks'];
const WITH_A_VALUE = ['$eq', '$ne', '$gt', '$gte', '$lt', '$lte', '$in', '$notIn', '$between'];
const TEXT_TYPES = ['string', 'text', 'richtext', 'email', 'uid', 'enumeration'];

const isYes = (value: unknown) =>
  value === true || value === 'true' || value === 't' || value === '1' || value === 1;

/** What PostgreSQL can compare with a JSON column: JSON. A plain word stands for the JSON text of that word. */
function asJson(operand: unknown): unknown {
  if (Array.isArray(operand)) return operand.map(asJson);
  if (operand === null) return operand;
  try {
    return JSON.stringify(JSON.parse(String(operand)));
  } catch {
    return JSON.stringify(operand);
  }
}

/** A condition on a value that is not text, with the operators and operands that work on every database. */
function withCast(type: string, condition: unknown): unknown {
  const operandOf = JSON_TYPES.includes(type) ? asJson : (operand: unknown) => operand;
  if (!isRecord(condition)) return operandOf(condition);
  return Object.fromEntries(
    Object.entries(condition).map(([operator, operand]) => {
      if (operator === '$not') return [operator, withCast(type, operand)];
      if (WITH_A_VALUE.includes(operator)) return [operator, operandOf(operand)];
      return [WITH_A_CAST[operator] ?? operator, operand];
    }),
  );
}

/** Rewrites the filters of one public question for the database. */
class PublicWhere {
  constructor(private readonly strapi: Core.Strapi) {}

  /**
   * One condition to an entry: Strapi merges the groups of a link with those beside it, and one overwrites the other.
   *
   * @param negated under an odd number of `$not`.
   */
  of(uid: string, where: unknown, negated: boolean): Where {
    if (Array.isArray(where)) return { $and: where.map((each) => this.of(uid, each, negated)) };
    if (!isRecord(where)) return {};
    return { $and: Object.entries(where).map(([key, value]) => this.entry(uid, key, value, negated)) };
  }

  private entry(uid: string, key: string, value: unknown, negated: boolean): Where {
    if (key === '$and' || key === '$or') {
      return { [key]: asList(value).map((each) => this.of(uid, each, negated)) };
    }
    if (key === '$not') return { $not: this.of(uid, value, !negated) };
    const attribute = this.strapi.db.metadata.get(uid).attributes[key];
    if (!attribute) return { [key]: value };
    if (attribute.type === 'relation') {
      const target = 'target' in attribute ? attribute.target : undefined;
      return target === undefined ? { [key]: value } : this.link(uid, key, target, value, negated);
    }
    return { [key]: TEXT_TYPES.includes(attribute.type) ? value : withCast(attribute.type, value) };
  }

  private link(uid: string, key: string, target: string, value: unknown, negated: boolean): Where {
    if (isRecord(value) && ('$null' in value || '$notNull' in value)) {
      const linked = '$null' in value ? !isYes(value.$null) : isYes(value.$notNull);
      if (target !== QUOTE) return { [key]: { $null: !linked } };
      return { id: { [linked ? '$in' : '$notIn']: idsWithVisibleQuotes(this.strapi, uid, key) } };
    }
    const asked = this.of(target, value, negated);
    if (target !== QUOTE) return { [key]: asked };
    const visible = visibleQuoteIds(this.strapi);
    return {
      [key]: negated
        ? { $or: [asked, { id: { $notIn: visible } }] }
        : { $and: [asked, { id: { $in: visible } }] },
    };
  }
}

/** Rows that a sort leaves equal come in the order in which they were published, on every database. */
function withTieBreak(orderBy: unknown): unknown[] {
  return [...asList(orderBy).filter((each) => each !== undefined), { id: 'asc' }];
}

function publicPopulate(strapi: Core.Strapi, uid: string, populate: unknown): unknown {
  if (!isRecord(populate)) return populate;
  const { attributes } = strapi.db.metadata.get(uid);
  return Object.fromEntries(
    Object.entries(populate).map(([key, value]) => {
      const attribute = attributes[key];
      const target = attribute && 'target' in attribute ? attribute.target : undefined;
      if (!isRecord(value) || target === undefined) return [key, value];
      return [
        key,
        {
          ...value,
          ...('where' in value && { where: new PublicWhere(strapi).of(target, value.where, false) }),
          ...('orderBy' in value && { orderBy: withTieBreak(value.orderBy) }),
          ...('populate' in value && { populate: publicPopulate(strapi, target, value.populate) }),
        },
      ];
    }),
  );
}

/** Is a reader who may not see drafts waiting for this query's answer? */
function isPublicQuestion(strapi: Core.Strapi): boolean {
  const request = strapi.requestContext.get();
  const route = request?.state.route;
  if (route?.info?.type !== 'content-api') return false;
  // The route of the request, not its address or method: "/graphql/" and HEAD lead to the same answers. GraphQL's has
  // no method.
  const reads = route.method === undefined || route.method === 'GET';
  return reads && !readsDrafts(request?.state.auth);
}

/** Strapi calls `filters` for the rows of the question and for those of every link that is populated. */
function onlyVisible(strapi: Core.Strapi, filters: unknown) {
  return (context: { meta: { uid: string } }): Where => {
    const given: unknown = typeof filters === 'function' ? filters(context) : filters;
    const visible = context.meta.uid === QUOTE ? [{ id: { $in: visibleQuoteIds(strapi) } }] : [];
    return { $and: [...(isRecord(given) ? [given] : []), ...visible] };
  };
}

/**
 * Answers public questions from public rows: a quote only with its article and its speaker, in lists, counts, links
 * and filters; and makes Strapi's query layer answer every question that is allowed: conditions beside each other all
 * count, and text operators work on every type.
 *
 * Strapi's document service and GraphQL's links both build their database queries with the service `query-params`.
 */
export function answerFromPublicRows(strapi: Core.Strapi): void {
  const models = modelsOf(strapi);
  const service = strapi.get('query-params');
  const transform = service.transform;
  service.transform = (uid: string, params: Record<string, unknown>) => {
    const query = transform(uid, params);
    if (params.status !== 'published' && models(uid)?.modelType !== 'component') return query;
    if (!isPublicQuestion(strapi)) return query;
    return {
      ...query,
      ...(query.where && { where: new PublicWhere(strapi).of(uid, query.where, false) }),
      ...(query.orderBy && { orderBy: withTieBreak(query.orderBy) }),
      ...(query.populate && { populate: publicPopulate(strapi, uid, query.populate) }),
      filters: onlyVisible(strapi, query.filters),
    };
  };
}
