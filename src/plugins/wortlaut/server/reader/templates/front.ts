/** The latest articles. */
export const front = `<h1 class="front-title"><%= it.words.latest %></h1>
<% if (it.articles.length === 0) { %><p class="empty"><%= it.words.nothingYet %></p><% } else { %>
<ol class="teasers">
<% it.articles.forEach((article) => { %><li><article>
<div class="words">
<h2><% if (article.kicker) { %><span class="kicker"><%= article.kicker %></span> <% } %><% if (article.path) { %><a href="<%= article.path %>"><%= article.title %></a><% } else { %><%= article.title %><% } %></h2>
<% if (article.abstract) { %><p class="abstract"><%= article.abstract %></p><% } %>
<% if (article.published) { %><p class="meta"><time datetime="<%= article.published.machine %>"><%= article.published.shown %></time></p><% } %>
</div>
<% if (article.cover) { %><img src="<%= article.cover.src %>" alt="<%= article.cover.alt %>" loading="lazy"><% } %>
</article></li><% }) %>
</ol><% } %>
<%~ include('@pagination', it) %>
`;

/** The way to older and newer pages of a list. */
export const pagination = `<% if (it.pages > 1) { %><nav class="pagination" aria-label="<%= it.words.pages %>">
<% if (it.newer) { %><a rel="prev" href="<%= it.newer %>"><%= it.words.newer %></a><% } %>
<span><%= it.words.page %> <%= it.page %> <%= it.words.of %> <%= it.pages %></span>
<% if (it.older) { %><a rel="next" href="<%= it.older %>"><%= it.words.older %></a><% } %>
</nav><% } %>
`;
