/** A small picture of a person, or the first letters of their name. Their name stands beside it. */
export const portrait = `<% if (it.person.portrait) { %>
<img class="portrait" src="<%= it.person.portrait.src %>" alt="" width="48" height="48" loading="lazy">
<% } else { %><span class="portrait" aria-hidden="true"><%= it.person.initials %></span><% } %>
`;
