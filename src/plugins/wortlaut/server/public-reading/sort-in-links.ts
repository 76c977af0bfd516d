import { GraphQLError, Kind, type ASTVisitor, type ValidationContext, type ValueNode } from 'graphql';

const followsLink = (value: ValueNode): boolean =>
  value.kind === Kind.LIST
    ? value.values.some(followsLink)
    : value.kind === Kind.STRING && value.value.includes('.');

/**
 * A GraphQL validation rule: refuses to sort the records of a link by what they link to in turn. Strapi's query for the
 * rows of a link fails there.
 */
export function noLinkedSortInLinks(context: ValidationContext): ASTVisitor {
  return {
    Field(field) {
      if (context.getParentType() === context.getSchema().getQueryType()) return;
      const sort = field.arguments?.find(({ name }) => name.value === 'sort');
      if (!sort || !followsLink(sort.value)) return;
      const message = `Sort "${field.name.value}" by fields of its own here, or ask for these records on their own.`;
      context.reportError(new GraphQLError(message, { nodes: [sort] }));
    },
  };
}
