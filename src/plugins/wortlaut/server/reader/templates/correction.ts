/** What was put right, and when. */
export const correction = `<div class="correction">
<p class="label"><%= it.correction.kind %><% if (it.correction.date) { %> · <time datetime="<%= it.correction.date.machine %>"><%= it.correction.date.shown %></time><% } %></p>
<p><%= it.correction.note %></p>
</div>
`;
