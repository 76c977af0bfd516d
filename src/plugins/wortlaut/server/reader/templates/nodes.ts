/** Nodes of a page, one after another, without white space of its own. */
export const nodes =
  `<% it.nodes.forEach((node) => { %>` +
  `<% if (typeof node === 'string') { %><%= node %><% } else { %>` +
  `<<%= node.tag %><% Object.entries(node.attributes).forEach(([name, value]) => { %> <%= name %>="<%= value %>"<% }) %>>` +
  `<% if (node.tag !== 'br' && node.tag !== 'img') { %><%~ include('@nodes', { nodes: node.children }) %></<%= node.tag %>><% } %>` +
  `<% } %><% }) %>`;
