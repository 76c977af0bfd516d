/** An article with its quotations marked and who says them in the margin. */
export const article = `<article lang="<%= it.contentLanguage %>">
<header class="head">
<% if (it.hasKicker) { %><p class="kicker"><%~ include('@nodes', { nodes: it.kicker }) %></p><% } %>
<h1><%~ include('@nodes', { nodes: it.title }) %></h1>
<% if (it.hasAbstract) { %><p class="abstract"><%~ include('@nodes', { nodes: it.abstract }) %></p><% } %>
<p class="meta"><% if (it.authors.length > 0) { %><span class="by"><%= it.words.by %> <% it.authors.forEach((author, at) => { %><% if (at > 0) { %>, <% } %><% if (author.page) { %><a rel="author" href="<%= author.page %>"><%= author.name %></a><% } else { %><%= author.name %><% } %><% }) %></span> <% } %>
<% if (it.byline) { %><span class="by"><%= it.byline %></span> <% } %>
<% if (it.published) { %><time datetime="<%= it.published.machine %>"><%= it.published.shown %></time><% } %>
<% if (it.updated) { %> <span class="updated"><%= it.words.updated %> <time datetime="<%= it.updated.machine %>"><%= it.updated.shown %></time></span><% } %></p>
</header>
<% if (it.cover) { %><figure class="cover"><img src="<%= it.cover.src %>" alt="<%= it.cover.alt %>"<% if (it.cover.width) { %> width="<%= it.cover.width %>"<% } %><% if (it.cover.height) { %> height="<%= it.cover.height %>"<% } %>><% if (it.cover.caption) { %><figcaption><%= it.cover.caption %></figcaption><% } %></figure><% } %>
<div class="body">
<% if (it.headNotes.length > 0) { %><%~ include('@notes', { notes: it.headNotes, words: it.words }) %><% } %>
<% it.passages.forEach((passage, at) => { %>
<div class="passage">
<% if (passage.notes.length > 0) { %><%~ include('@notes', { notes: passage.notes, words: it.words }) %><% } %>
<% if (at === 0 && it.dateline) { %><p class="dateline"><%= it.dateline %></p><% } %>
<%~ include('@nodes', { nodes: [passage.content] }) %>
</div>
<% }) %>
</div>
<footer class="after">
<% if (it.corrections.length + it.withdrawn.length > 0) { %><section aria-labelledby="corrections"><h2 id="corrections"><%= it.words.corrections %></h2>
<% it.corrections.forEach((correction) => { %><%~ include('@correction', { correction }) %><% }) %>
<% it.withdrawn.forEach((correction) => { %><div class="withdrawn" id="<%= correction.id %>"><p><%= it.words.withdrawnQuote %></p><%~ include('@correction', { correction }) %></div><% }) %>
</section><% } %>
<% if (it.source && it.source.name) { %><p class="source"><span class="label"><%= it.words.source %></span> <% if (it.source.url) { %><a href="<%= it.source.url %>"><%= it.source.name %></a><% } else { %><%= it.source.name %><% } %></p><% } %>
</footer>
</article>
`;

/** The notes beside a passage. */
export const notes = `<div class="notes" role="note" aria-label="<%= it.words.whoSaysIt %>" lang="<%= it.words.code %>">
<% it.notes.forEach((note) => { %><%~ include('@note', { note, words: it.words }) %><% }) %>
</div>
`;
