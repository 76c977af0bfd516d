/** Who says it: the note in the margin beside a passage. */
export const note = `<div class="note<% if (it.note.speaker) { %> named<% } %>">
<% if (it.note.speaker) { %><%~ include('@portrait', { person: it.note.speaker }) %>
<p class="who"><% if (it.note.speaker.page) { %><a href="<%= it.note.speaker.page %>"><%= it.note.speaker.name %></a><% } else { %><%= it.note.speaker.name %><% } %></p>
<% } else { %><p class="who"><%= it.note.label %></p><% } %>
<% if (it.note.role) { %><p class="role"><%= it.note.role %></p><% } %>
<% if (it.note.details.length > 0) { %><dl><% it.note.details.forEach((detail) => { %>
<div><dt><%= detail.label %></dt> <dd><% if (detail.date) { %><time datetime="<%= detail.date.machine %>"><%= detail.value %></time><% } else { %><%= detail.value %><% } %></dd></div>
<% }) %></dl><% } %>
<% if (it.note.original) { %><p class="original"><span class="label"><%= it.words.original %></span> <q class="plain"<% if (it.note.original.language) { %> lang="<%= it.note.original.language %>"<% } %>><%= it.note.original.text %></q></p><% } %>
<% if (it.note.correction) { %><%~ include('@correction', { correction: it.note.correction }) %><% } %>
</div>
`;
