import {
  getNamedType,
  getNullableType,
  GraphQLError,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type ASTVisitor,
  type FieldNode,
  type GraphQLField,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql';

/** How long the lists of a GraphQL server are. */
export interface ListSizes {
  /** Rows of a list that was asked for without a page. */
  readonly page: number;
  /** Rows that a list has at most, whatever page was asked for. */
  readonly largestPage: number;
  /** Rows that one question may ask for, those of all lists in lists together. */
  readonly mostRows: number;
}

/** The page that a field's arguments ask for; a variable may hold any. */
function pageOf(field: FieldNode, sizes: ListSizes): number {
  const pagination = field.arguments?.find(({ name }) => name.value === 'pagination')?.value;
  if (pagination === undefined) return sizes.page;
  if (pagination.kind !== Kind.OBJECT) return sizes.largestPage;
  const size = pagination.fields.find(({ name }) => ['limit', 'pageSize'].includes(name.value))?.value;
  if (size === undefined) return sizes.page;
  const asked = size.kind === Kind.INT ? Number(size.value) : -1;
  return asked < 0 ? sizes.largestPage : Math.min(asked, sizes.largestPage);
}

function fieldsOf(type: unknown): Readonly<Record<string, GraphQLField<unknown, unknown>>> {
  return isObjectType(type) || isInterfaceType(type) ? type.getFields() : {};
}

/** Counts the rows that a selection asks for, of one row of `type`; a list in it multiplies what it contains. */
class RowCount {
  private following = new Set<string>();

  constructor(
    private readonly context: ValidationContext,
    private readonly sizes: ListSizes,
  ) {}

  of(selections: SelectionSetNode, type: unknown, page: number): number {
    let rows = 0;
    for (const selection of selections.selections) {
      if (selection.kind === Kind.FIELD) rows += this.ofField(selection, type, page);
      else if (selection.kind === Kind.INLINE_FRAGMENT) {
        const named = selection.typeCondition?.name.value;
        const narrowed = named === undefined ? type : this.context.getSchema().getType(named);
        rows += this.of(selection.selectionSet, narrowed, page);
      } else rows += this.ofFragment(selection.name.value, page);
    }
    return rows;
  }

  private ofFragment(name: string, page: number): number {
    const fragment = this.context.getFragment(name);
    // A fragment that contains itself is another rule's business.
    if (!fragment || this.following.has(name)) return 0;
    this.following.add(name);
    const type = this.context.getSchema().getType(fragment.typeCondition.name.value);
    const rows = this.of(fragment.selectionSet, type, page);
    this.following.delete(name);
    return rows;
  }

  /** @param page rows of the list around this field, where the field `nodes` of a connection is that list */
  private ofField(field: FieldNode, parent: unknown, page: number): number {
    const definition = fieldsOf(parent)[field.name.value];
    if (!definition || !field.selectionSet) return 0;
    const type = getNamedType(definition.type);
    const fields = fieldsOf(type);
    if ('nodes' in fields) return this.of(field.selectionSet, type, pageOf(field, this.sizes));
    const isList = isListType(getNullableType(definition.type));
    // Components are part of the row they stand in.
    if (!('documentId' in fields)) return this.of(field.selectionSet, type, this.sizes.page);
    const rows = !isList ? 1 : field.name.value === 'nodes' ? page : pageOf(field, this.sizes);
    return rows * (1 + this.of(field.selectionSet, type, this.sizes.page));
  }
}

/** A GraphQL validation rule: refuses a question that asks for more rows than `sizes.mostRows`. */
export function mostRows(sizes: ListSizes): (context: ValidationContext) => ASTVisitor {
  return (context) => ({
    OperationDefinition(operation) {
      const type = context.getSchema().getRootType(operation.operation);
      const rows = new RowCount(context, sizes).of(operation.selectionSet, type, sizes.page);
      if (rows <= sizes.mostRows) return;
      context.reportError(
        new GraphQLError(
          `This asks for up to ${rows} records; one question may ask for ${sizes.mostRows}. ` +
            'Ask for smaller pages, pagination: { pageSize: 5 }, or in several questions.',
          { nodes: [operation] },
        ),
      );
    },
  });
}
