import type { Models, Model } from '../../../../src/plugins/wortlaut/server/public-reading/public-attributes';
import { IDS } from '../newsroom';
import type { Dice } from './dice';
import { DATES, HEADERS, MOMENTS, NUMBERS, WORDS, type Question } from './question';

type Tree = string | readonly Tree[] | { readonly [key: string]: Tree };

const DEEPEST = 3;
/** How many of the questions contain something odd; the others are what a program would ask. */
const ODD = 0.15;

const ENDPOINTS = [
  { path: 'articles', uid: 'api::article.article' },
  { path: 'persons', uid: 'api::person.person' },
  { path: 'quotes', uid: 'api::quote.quote' },
] as const;

const OPERATORS = [
  '$eq', '$eqi', '$ne', '$nei', '$gt', '$gte', '$lt', '$lte', '$contains', '$notContains', '$containsi', '$notContainsi',
  '$startsWith', '$startsWithi', '$endsWith', '$endsWithi',
] as const; // prettier-ignore

const HIDDEN_NAMES = ['id', 'createdBy', 'updatedBy', 'localizations', 'publishedAt', 'locale'];
const LINKS = ['relation', 'component', 'media'];

/** Makes the query of one question from the schema. */
class RestQuery {
  constructor(
    private readonly dice: Dice,
    private readonly models: Models,
    /** May it contain what no program would ask? */
    private readonly odd: boolean,
  ) {}

  private isPublic(model: Model, name: string): boolean {
    const attribute = model.attributes[name];
    return !attribute?.private && !HIDDEN_NAMES.includes(name);
  }

  /** The name of an attribute of `model`, mostly a public one. */
  private name(model: Model, kind: 'value' | 'link'): string | undefined {
    const names = Object.keys(model.attributes).filter(
      (name) => LINKS.includes(model.attributes[name]!.type) === (kind === 'link'),
    );
    const oddly = this.odd && this.dice.chance(0.15);
    if (oddly) return this.dice.pick([...names, ...HIDDEN_NAMES, 'id', 'noSuchField', 'Title']);
    const known = names.filter((name) => this.isPublic(model, name));
    if (kind === 'value' && model.modelType === 'contentType') known.push('documentId');
    return known.length === 0 ? undefined : this.dice.pick(known);
  }

  private linked(model: Model, name: string): Model | undefined {
    const attribute = model.attributes[name];
    if (attribute?.type === 'media') return this.models('plugin::upload.file');
    const uid = attribute?.component ?? attribute?.target;
    return uid === undefined ? undefined : this.models(uid);
  }

  private operand(model: Model, name: string): string {
    if (this.odd && this.dice.chance(0.05)) return this.dice.pick(WORDS);
    if (name === 'documentId')
      return this.dice.pick([...IDS.articles, ...IDS.persons, ...IDS.quotes, IDS.hiddenQuote(1)]);
    switch (model.attributes[name]?.type) {
      case 'integer':
        return this.dice.pick(NUMBERS.filter((each) => !each.includes('.')));
      case 'decimal':
        return this.dice.pick(NUMBERS);
      case 'boolean':
        return this.dice.pick(['true', 'false']);
      case 'date':
        return this.dice.pick(DATES);
      case 'datetime':
        return this.dice.pick(MOMENTS);
      default:
        return this.dice.pick(WORDS);
    }
  }

  private condition(model: Model, name: string): Tree {
    const operand = () => this.operand(model, name);
    const kind = this.dice.upTo(9);
    if (kind === 0) return operand();
    if (kind === 1) return { [this.dice.pick(['$in', '$notIn'])]: [operand(), operand()] };
    if (kind === 2) return { $between: [operand(), operand()] };
    if (kind === 3) return { [this.dice.pick(['$null', '$notNull'])]: this.dice.pick(['true', 'false']) };
    if (kind === 4) return { $not: { [this.dice.pick(OPERATORS)]: operand() } };
    if (this.odd && this.dice.chance(0.05))
      return { [this.dice.pick(['$EQ', '$jsonSupersetOf', 'eq', '$like'])]: operand() };
    return { [this.dice.pick(OPERATORS)]: operand() };
  }

  filters(model: Model, depth: number): Tree {
    const kind = this.dice.upTo(9);
    if (depth > 0 && kind === 0) return { $not: this.filters(model, depth - 1) };
    if (depth > 0 && kind <= 2) {
      const group = [this.filters(model, depth - 1), this.filters(model, depth - 1)];
      return { [this.dice.pick(['$and', '$or'])]: group };
    }
    if (depth > 0 && kind <= 6) {
      const name = this.name(model, 'link');
      const target = name === undefined ? undefined : this.linked(model, name);
      if (name !== undefined && target) {
        return {
          [name]: this.dice.chance(0.15)
            ? { $null: this.dice.pick(['true', 'false']) }
            : this.filters(target, depth - 1),
        };
      }
    }
    const name = this.name(model, 'value');
    return name === undefined ? {} : { [name]: this.condition(model, name) };
  }

  private sortPath(model: Model, depth: number): string | undefined {
    const toOne = Object.keys(model.attributes).filter((name) => {
      const { type, relation } = model.attributes[name] as { type: string; relation?: string };
      return (type === 'relation' && relation === 'manyToOne') || (this.odd && LINKS.includes(type));
    });
    if (depth > 0 && toOne.length > 0 && this.dice.chance(0.4)) {
      const name = this.dice.pick(toOne);
      const target = this.linked(model, name);
      const further = target && this.sortPath(target, depth - 1);
      if (further) return `${name}.${further}`;
    }
    return this.name(model, 'value');
  }

  sort(model: Model, links = 2): Tree {
    const one = () =>
      `${this.sortPath(model, links) ?? 'documentId'}${this.dice.pick(['', ':asc', ':desc', ':DESC'])}`;
    const kind = this.dice.upTo(3);
    if (kind === 0) return [one(), one()];
    return kind === 1 ? `${one()},${one()}` : one();
  }

  fields(model: Model): Tree {
    const one = () => this.name(model, 'value') ?? '*';
    return this.dice.chance(0.3) ? `${one()},${one()}` : [one(), one()];
  }

  populate(model: Model, depth: number): Tree {
    const name = () => this.name(model, 'link');
    const kind = this.dice.upTo(4);
    if (kind === 0) return '*';
    if (kind === 1) return [name() ?? '*', name() ?? '*'].filter((each) => each !== '*');
    const populated: Record<string, Tree> = {};
    for (let each = 0; each <= this.dice.upTo(1); each += 1) {
      const link = name();
      const target = link === undefined ? undefined : this.linked(model, link);
      if (link !== undefined && target) populated[link] = this.populated(target, depth - 1);
    }
    return populated;
  }

  private populated(model: Model, depth: number): Tree {
    if (this.dice.chance(0.2)) return this.dice.pick(['true', '*']);
    if (this.dice.chance(0.15)) return { count: 'true' };
    const options: Record<string, Tree> = {};
    if (this.dice.chance(0.4)) options.filters = this.filters(model, depth);
    if (this.dice.chance(0.4)) options.sort = this.sort(model, this.odd ? 1 : 0);
    if (this.dice.chance(0.4)) options.fields = this.fields(model);
    if (depth > 0 && this.dice.chance(0.4)) options.populate = this.populate(model, depth - 1);
    if (this.odd && this.dice.chance(0.1))
      options[this.dice.pick(['on', 'ordering', 'page', 'limit', 'status', '_q'])] = 'desc';
    return Object.keys(options).length === 0 ? 'true' : options;
  }

  private oddities(): Record<string, Tree> {
    return this.dice.pick<Record<string, Tree>>([
      { _q: this.dice.pick(WORDS) },
      { status: this.dice.pick(['draft', '', 'Draft', 'DRAFT', 'foo', 'published', ' draft', 'modified']) },
      { status: [this.dice.pick(['draft', 'published'])] },
      { status: { draft: 'draft' } },
      {
        publicationFilter: this.dice.pick(['modified', 'never-published', 'has-published-version', 'draft']),
      },
      { hasPublishedVersion: this.dice.pick(['true', 'false']) },
      { locale: ['de', 'en'] },
      { locale: this.dice.pick(['fr', 'DE', 'all', '']) },
      {
        [this.dice.pick([
          'Filters',
          'STATUS',
          'Sort',
          'pOpulate',
          'where',
          'lookup',
          'published_at',
          '__proto__',
        ])]: 'draft',
      },
      { pagination: { limit: this.dice.pick(['-1', '100000', 'x']) } },
      { filters: { id: { $gt: String(this.dice.upTo(40)) } } },
      { filters: { localizations: { title: { $contains: this.dice.pick(WORDS) } } } },
      { filters: { publishedAt: { $null: 'true' } } },
      { filters: { speaker: String(this.dice.upTo(9)) } },
      { sort: 'id:desc' },
      { count: 'true' },
      { populate: { createdBy: 'true' } },
    ]);
  }

  root(model: Model): Record<string, Tree> {
    const query: Record<string, Tree> = {};
    if (this.dice.chance(0.6)) query.filters = this.filters(model, DEEPEST);
    if (this.dice.chance(0.4)) query.sort = this.sort(model);
    if (this.dice.chance(0.3)) query.fields = this.fields(model);
    if (this.dice.chance(0.5)) query.populate = this.populate(model, 2);
    if (this.dice.chance(0.3)) query.locale = this.dice.pick(['de', 'en', '*']);
    if (this.dice.chance(0.2)) query.status = 'published';
    if (this.dice.chance(0.3)) {
      query.pagination = this.dice.pick<Record<string, Tree>>([
        { page: '1', pageSize: '3' },
        { page: '2', pageSize: '2' },
        { start: '1', limit: '4' },
        { pageSize: '5', withCount: 'false' },
      ]);
    }
    return this.odd && this.dice.chance(0.6) ? { ...query, ...this.oddities() } : query;
  }
}

/** A tree as a query string the way browsers and `qs` write it. */
function queryString(tree: Tree, path = ''): string[] {
  if (typeof tree === 'string') return [`${path}=${encodeURIComponent(tree)}`];
  const entries = Array.isArray(tree)
    ? tree.map((each, at) => [String(at), each] as const)
    : Object.entries(tree);
  return entries.flatMap(([key, value]) =>
    queryString(value as Tree, path === '' ? encodeURIComponent(key) : `${path}[${encodeURIComponent(key)}]`),
  );
}

/** A question over REST, made from the schema. */
export function restQuestion(dice: Dice, models: Models): Question {
  const odd = dice.chance(ODD);
  const { path, uid } = dice.pick(ENDPOINTS);
  const query = queryString(new RestQuery(dice, models, odd).root(models(uid)!));
  if (odd && dice.chance(0.1))
    query.push(dice.pick(['status=draft', 'locale=en', 'sort=id', 'populate=*', 'status']));
  const one = dice.pick([
    ...IDS.articles, ...IDS.persons, ...IDS.quotes, IDS.hiddenArticle(0), IDS.hiddenPerson(1), 'nothing',
    'by-slug/hafen-wird-tiefer', 'by-slug/geheim-quastenflosser-0', '3',
  ]); // prettier-ignore
  const where = dice.chance(0.1) ? `${path}/${one}` : path;
  const method = odd && dice.chance(0.05) ? dice.pick(['POST', 'PUT', 'DELETE'] as const) : 'GET';
  return {
    method,
    path: `/api/${where}?${query.join('&')}`,
    headers: dice.chance(0.15) ? dice.pick(HEADERS) : {},
    ...(method !== 'GET' && { body: { data: { title: 'x' } } }),
  };
}
