import { IDS } from '../newsroom';
import type { Dice } from './dice';
import { DATES, MOMENTS, WORDS, type Question } from './question';

interface TypeRef {
  readonly kind: string;
  readonly name: string | null;
  readonly ofType: TypeRef | null;
}
interface Input {
  readonly name: string;
  readonly type: TypeRef;
}
interface Field extends Input {
  readonly args: readonly Input[];
}
interface Type {
  readonly kind: string;
  readonly name: string;
  readonly fields: readonly Field[] | null;
  readonly inputFields: readonly Input[] | null;
  readonly enumValues: readonly { readonly name: string }[] | null;
}

/** What a GraphQL server says about its types. */
export interface GraphqlSchema {
  readonly types: readonly Type[];
}

const REF = 'kind name ofType { kind name ofType { kind name ofType { kind name } } }';
/** Asks a GraphQL server for its types. */
export const INTROSPECTION = `{ __schema { types {
  kind name enumValues { name }
  fields { name type { ${REF} } args { name type { ${REF} } } }
  inputFields { name type { ${REF} } }
} } }`;

const OWN = /^(articles?|persons?|quotes?)(_connection|BySlug)?$/;
const NO_SUCH_FIELDS = ['id', 'createdBy', 'updatedBy', 'note', 'review', 'localizations { id }'];
const ODD = 0.15;
const DEEPEST_SELECTION = 3;
const DEEPEST_FILTER = 3;

const named = (ref: TypeRef): TypeRef => (ref.ofType ? named(ref.ofType) : ref);
const isList = (ref: TypeRef): boolean => ref.kind === 'LIST' || (ref.ofType !== null && isList(ref.ofType));

class GraphqlDocument {
  private readonly fragments: string[] = [];

  constructor(
    private readonly dice: Dice,
    private readonly schema: GraphqlSchema,
    private readonly odd: boolean,
  ) {}

  private type(name: string | null): Type {
    const found = this.schema.types.find((each) => each.name === name);
    if (!found) throw new Error(`GraphQL has no type ${name}.`);
    return found;
  }

  private text(): string {
    return JSON.stringify(this.dice.pick(WORDS));
  }

  private scalar(name: string, field: string): string {
    if (field === 'locale' || name === 'I18NLocaleCode')
      return JSON.stringify(this.dice.pick(['de', 'en', '*']));
    switch (name) {
      case 'Int':
        return String(this.dice.upTo(20));
      case 'Float':
        return String(this.dice.upTo(20) / 4);
      case 'Boolean':
        return this.dice.pick(['true', 'false']);
      case 'Date':
        return JSON.stringify(this.dice.pick(DATES));
      case 'DateTime':
        return JSON.stringify(this.dice.pick(MOMENTS.filter((each) => each.includes('T'))));
      case 'ID':
        return JSON.stringify(
          this.dice.pick([...IDS.articles, ...IDS.persons, ...IDS.quotes, IDS.hiddenQuote(1)]),
        );
      default:
        return this.text();
    }
  }

  private filter(type: Type, depth: number): string {
    const fields = (type.inputFields ?? []).filter(({ name, type: ref }) => {
      const target = this.type(named(ref).name);
      const nested = target.name.endsWith('FiltersInput');
      if (nested && depth === 0) return false;
      return this.odd || !['localizations', 'publishedAt'].includes(name);
    });
    const { name, type: ref } = this.dice.pick(fields);
    const target = this.type(named(ref).name);
    if (name === 'and' || name === 'or') {
      return depth === 0
        ? '{}'
        : `{ ${name}: [${this.filter(type, depth - 1)}, ${this.filter(type, depth - 1)}] }`;
    }
    if (name === 'not') return depth === 0 ? '{}' : `{ not: ${this.filter(type, depth - 1)} }`;
    if (target.name.endsWith('FiltersInput')) return `{ ${name}: ${this.filter(target, depth - 1)} }`;
    return `{ ${name}: ${this.condition(target, name)} }`;
  }

  /** A condition on a value: `{ eq: "x" }`. */
  private condition(type: Type, field: string): string {
    const operators = (type.inputFields ?? []).filter(({ name }) => !['and', 'or', 'not'].includes(name));
    const { name, type: ref } = this.dice.pick(operators);
    const scalar = () => this.scalar(named(ref).name ?? '', field);
    if (this.odd && this.dice.chance(0.05)) return `{ ${name}: null }`;
    return `{ ${name}: ${isList(ref) ? `[${scalar()}, ${scalar()}]` : scalar()} }`;
  }

  private sortable(type: Type): string {
    const names = (type.fields ?? [])
      .filter(({ type: ref }) => ['SCALAR', 'ENUM'].includes(this.type(named(ref).name).kind))
      .map(({ name }) => name);
    const name =
      this.odd && this.dice.chance(0.2)
        ? this.dice.pick(['id', 'note', 'article.id'])
        : this.dice.pick(names);
    return JSON.stringify(`${name}${this.dice.pick(['', ':asc', ':desc'])}`);
  }

  private args(field: Field): string {
    const args: string[] = [];
    for (const { name, type: ref } of field.args) {
      const target = this.type(named(ref).name);
      const needed = ref.kind === 'NON_NULL';
      if (name === 'filters' && this.dice.chance(0.5))
        args.push(`filters: ${this.filter(target, DEEPEST_FILTER)}`);
      if (name === 'sort' && this.dice.chance(0.3))
        args.push(`sort: [${this.sortable(this.rowType(field))}]`);
      if (name === 'pagination' && this.dice.chance(0.7)) {
        args.push(
          `pagination: ${this.dice.pick(['{ limit: 3 }', '{ page: 2, pageSize: 2 }', '{ start: 1, limit: 5 }', this.odd ? '{ limit: -1 }' : '{ limit: 10 }'])}`,
        );
      }
      if (name === 'locale' && this.dice.chance(0.3))
        args.push(`locale: ${this.dice.pick(['"de"', '"en"'])}`);
      if (name === 'slug')
        args.push(
          `slug: ${JSON.stringify(this.dice.pick(['hafen-wird-tiefer', 'anna-maier', 'geheim-quastenflosser-0', 'x']))}`,
        );
      if (name === 'documentId' && needed) args.push(`documentId: ${this.scalar('ID', name)}`);
      if (this.odd && this.dice.chance(0.3)) {
        if (name === 'status') args.push(`status: ${this.dice.pick(['DRAFT', 'PUBLISHED', 'null'])}`);
        if (name === 'hasPublishedVersion')
          args.push(`hasPublishedVersion: ${this.dice.pick(['true', 'false'])}`);
        if (name === 'publicationFilter')
          args.push(`publicationFilter: ${this.dice.pick(target.enumValues ?? []).name}`);
      }
    }
    return args.length === 0 ? '' : `(${args.join(', ')})`;
  }

  /** The type whose fields a list's rows have. */
  private rowType(field: Field): Type {
    const type = this.type(named(field.type).name);
    const nodes = type.fields?.find(({ name }) => name === 'nodes');
    return nodes ? this.type(named(nodes.type).name) : type;
  }

  private selection(type: Type, depth: number): string {
    const fields = type.fields ?? [];
    const isLink = ({ type: ref }: Field) =>
      ['OBJECT', 'UNION', 'INTERFACE'].includes(this.type(named(ref).name).kind);
    const values = fields.filter((each) => !isLink(each));
    const chosen = values.length === 0 ? [] : [this.dice.pick(values).name, this.dice.pick(values).name];
    const links = fields.filter(isLink);
    if (depth > 0 && links.length > 0) {
      for (let each = 0; each <= this.dice.upTo(1); each += 1)
        chosen.push(this.field(this.dice.pick(links), depth - 1, each));
    }
    if (this.odd && this.dice.chance(0.05)) chosen.push(this.dice.pick(NO_SUCH_FIELDS));
    if (chosen.length === 0) chosen.push('__typename');
    const selection = `{ ${[...new Set(chosen)].join(' ')} }`;
    if (!this.dice.chance(0.15)) return selection;
    if (this.dice.chance(0.5)) return `{ ... on ${type.name} ${selection} }`;
    const fragment = `f${this.fragments.length}`;
    this.fragments.push(`fragment ${fragment} on ${type.name} ${selection}`);
    return `{ ...${fragment} }`;
  }

  private field(field: Field, depth: number, at: number): string {
    const type = this.type(named(field.type).name);
    const alias = `${field.name}_${at}_${depth}: `;
    // Lists with a page around them are one level for a reader, two for GraphQL.
    const inside = type.fields?.some(({ name }) => name === 'nodes') ? depth + 1 : depth;
    return `${alias}${field.name}${this.args(field)} ${this.selection(type, inside)}`;
  }

  private mutation(): string {
    const mutations = this.type('Mutation').fields ?? [];
    const { name } = this.dice.pick(mutations.filter((each) => /(Article|Person|Quote)$/.test(each.name)));
    if (name.startsWith('delete'))
      return `mutation { ${name}(documentId: "${IDS.articles[0]}") { documentId } }`;
    const data = name.endsWith('Article')
      ? '{ title: "x" }'
      : name.endsWith('Person')
        ? '{ name: "x" }'
        : '{ text: "x" }';
    const which = name.startsWith('update') ? `documentId: "${IDS.articles[0]}", ` : '';
    return `mutation { ${name}(${which}data: ${data}) { documentId } }`;
  }

  query(): string {
    const all = this.type('Query').fields ?? [];
    if (this.odd && this.dice.chance(0.1) && this.schema.types.some(({ name }) => name === 'Mutation'))
      return this.mutation();
    const roots = this.odd && this.dice.chance(0.1) ? all : all.filter(({ name }) => OWN.test(name));
    const asked = Array.from({ length: 1 + this.dice.upTo(1) }, (_, at) =>
      this.field(this.dice.pick(roots), DEEPEST_SELECTION - at, at),
    );
    return [`{ ${asked.join(' ')} }`, ...this.fragments].join(' ');
  }
}

/** A question over GraphQL, made from the schema. */
export function graphqlQuestion(dice: Dice, schema: GraphqlSchema): Question {
  const query = new GraphqlDocument(dice, schema, dice.chance(ODD)).query();
  return { method: 'POST', path: '/graphql', headers: {}, body: { query } };
}
