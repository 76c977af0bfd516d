/** What stands around every page. */
export const layout = `<!doctype html>
<html lang="<%= it.setting.language %>">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title><%= it.page.title %> · <%= it.words.site %></title>
<% if (it.page.description) { %><meta name="description" content="<%= it.page.description %>"><% } %>
<% if (it.isPreview) { %><meta name="robots" content="noindex, nofollow"><% } %>
<meta name="color-scheme" content="light dark">
<link rel="stylesheet" href="<%= it.style %>">
<% if (it.canonical) { %><link rel="canonical" href="<%= it.canonical %>"><% } %>
<% it.others.forEach((other) => { %><link rel="alternate" hreflang="<%= other.language %>" href="<%= other.path %>"><% }) %>
<% if (it.jsonLd) { %><script type="application/ld+json"><%~ it.jsonLd %></script><% } %>
</head>
<body class="<%= it.page.template %>">
<a class="skip" href="#content"><%= it.words.skip %></a>
<% if (it.page.draftUntil) { %><p class="draft" role="status"><strong><%= it.words.draft %></strong> <%= it.words.draftUntil %> <time datetime="<%= it.page.draftUntil.machine %>"><%= it.page.draftUntil.shown %></time>.</p><% } %>
<header class="masthead">
<p class="name"><% if (it.front) { %><a href="<%= it.front %>"><%= it.words.site %></a><% } else { %><%= it.words.site %><% } %></p>
<p class="claim"><%= it.words.claim %></p>
<% if (it.others.length > 0) { %><nav aria-label="<%= it.words.languages %>"><ul><% it.others.forEach((other) => { %><li><a href="<%= other.path %>" hreflang="<%= other.language %>" lang="<%= other.language %>"><%= other.name %></a></li><% }) %></ul></nav><% } %>
</header>
<main id="content" tabindex="-1">
<%~ it.content %>
</main>
<% if (it.front) { %><footer class="foot"><nav aria-label="<%= it.words.navigation %>"><a href="<%= it.front %>"><%= it.words.frontPage %></a></nav></footer><% } %>
</body>
</html>
`;
