import { type Markup, markup } from "./markup.ts";

/** A table whose first column names its rows. On a narrow screen it scrolls, by keyboard too. */
export function renderTable(
  caption: string,
  columns: readonly string[],
  rows: readonly (readonly string[])[],
): Markup {
  const head = columns.map((column) => markup`<th scope="col">${column}</th>`);
  const body = rows.map((row) => markup`<tr>${row.map(cell)}</tr>`);
  return markup`<div class="table" role="region" aria-label="${caption}" tabindex="0"><table>
<caption>${caption}</caption>
<thead><tr>${head}</tr></thead>
<tbody>${body}</tbody>
</table></div>`;
}

function cell(text: string, index: number): Markup {
  return index === 0 ? markup`<th scope="row">${text}</th>` : markup`<td>${text}</td>`;
}
