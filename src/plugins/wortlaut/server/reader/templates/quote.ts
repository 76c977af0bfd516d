/** A quotation by itself. */
export const quote = `<article>
<h1 class="front-title"><%= it.words.quotation %></h1>
<% if (it.text) { %><blockquote class="alone <%= it.kind %>"><p><%= it.text %></p></blockquote><% } %>
<%~ include('@note', { note: it.note, words: it.words }) %>
</article>
`;
