/** A page that says why there is none, and what to do. */
export const notice = `<h1><%= it.heading %></h1>
<p class="abstract"><%= it.help %></p>
`;
