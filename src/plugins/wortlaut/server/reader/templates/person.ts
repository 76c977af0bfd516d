/** A person and what they said. */
export const person = `<article>
<header class="head person-head">
<% if (it.portrait) { %><img class="likeness" src="<%= it.portrait.src %>" alt="<%= it.portrait.alt %>"><% } %>
<div>
<h1><%= it.name %></h1>
<% if (it.aliases.length > 0) { %><p class="aliases"><span class="label"><%= it.words.alsoKnownAs %></span> <%= it.aliases.join(' · ') %></p><% } %>
<% if (it.roles.length > 0) { %><ul class="roles" aria-label="<%= it.words.roles %>"><% it.roles.forEach((role) => { %><li<% if (role.language) { %> lang="<%= role.language %>"<% } %>><%= role.title %><% if (role.organisation) { %>, <%= role.organisation %><% } %><% if (role.years) { %> <span class="years" lang="<%= it.words.code %>"><%= role.years %></span><% } %></li><% }) %></ul><% } %>
<% if (it.born || it.died) { %><p class="meta"><% if (it.born) { %><%= it.words.born %> <time datetime="<%= it.born.machine %>"><%= it.born.shown %></time><% } %><% if (it.born && it.died) { %> · <% } %><% if (it.died) { %><%= it.words.died %> <time datetime="<%= it.died.machine %>"><%= it.died.shown %></time><% } %></p><% } %>
<% it.bio.forEach((paragraph) => { %><p class="bio"<% if (it.bioLanguage) { %> lang="<%= it.bioLanguage %>"<% } %>><%= paragraph %></p><% }) %>
<% if (it.sameAs.length > 0) { %><p class="meta"><span class="label"><%= it.words.elsewhere %></span> <% it.sameAs.forEach((link, at) => { %><% if (at > 0) { %> · <% } %><a href="<%= link.address %>"><%= link.name %></a><% }) %></p><% } %>
</div>
</header>
<section aria-labelledby="said"><h2 id="said"><%= it.words.said %></h2>
<% if (it.quotes.length === 0) { %><p class="empty"><%= it.words.nothingSaid %></p><% } else { %><ol class="timeline">
<% it.quotes.forEach((quote) => { %><li>
<p class="when"><% if (quote.said) { %><time datetime="<%= quote.said.machine %>"><%= quote.said.shown %></time><% } else if (quote.published) { %><%= it.words.published %> <time datetime="<%= quote.published.machine %>"><%= quote.published.shown %></time><% } else { %><%= it.words.undated %><% } %></p>
<div class="what">
<% if (quote.text) { %><blockquote<% if (quote.cite) { %> cite="<%= quote.cite %>"<% } %> class="<%= quote.kind %>"><p><% if (quote.link) { %><a href="<%= quote.link %>"><%= quote.text %></a><% } else { %><%= quote.text %><% } %></p></blockquote>
<% } else { %><p class="withdrawn"><%= it.words.withdrawn %></p><% } %>
<% if (quote.role) { %><p class="role"><%= quote.role %></p><% } %>
<% if (quote.circumstances.length > 0) { %><p class="role"><%= quote.circumstances.join(' · ') %></p><% } %>
<% if (quote.correction) { %><%~ include('@correction', { correction: quote.correction }) %><% } %>
<% if (quote.article) { %><p class="in-article"><span class="label"><%= it.words.inArticle %></span> <a href="<%= quote.article.path %>"><%= quote.article.title %></a></p><% } %>
</div></li><% }) %>
</ol><% } %>
<%~ include('@pagination', it) %>
</section>
</article>
`;
