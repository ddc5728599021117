import { screen, within } from "@testing-library/dom";
import type { Sandbox } from "@fluz-kit/sandbox";

const home = "http://localhost:4000/";

/** What a browser sends with a form of the page itself. */
export const sameOrigin = {
  "content-type": "application/x-www-form-urlencoded",
  "sec-fetch-site": "same-origin",
  origin: "http://localhost:4000",
} as const;

/** Looks at the control page, as a browser shows it. */
export async function openPage(sandbox: Sandbox, url = home): Promise<Document> {
  return showAnswer(await sandbox.fetch(new Request(url)));
}

/** Posts a form as the page itself does, with whatever fields. */
export function postForm(sandbox: Sandbox, fields: Record<string, string>): Promise<Response> {
  return sandbox.fetch(
    new Request(`${home}?control`, {
      method: "POST",
      headers: sameOrigin,
      body: new URLSearchParams(fields).toString(),
    }),
  );
}

/** Presses a button of the page that is shown, and shows where that leads. */
export async function press(sandbox: Sandbox, name: string): Promise<Response> {
  const form = screen.getByRole("button", { name }).closest("form");
  if (form === null) throw new Error(`"${name}" stands in no form.`);
  const fields = [...new FormData(form)].map(([key, value]) => [
    key,
    typeof value === "string" ? value : value.name,
  ]);
  const address = new URL(form.getAttribute("action") ?? "", home);
  const body = new URLSearchParams(fields).toString();
  const response = await sandbox.fetch(
    new Request(address, { method: form.method, headers: sameOrigin, body }),
  );
  const location = response.headers.get("location");
  if (location === null) await showAnswer(response.clone());
  else await openPage(sandbox, new URL(location, address).href);
  return response;
}

/** The rows of a table below its head, cell by cell. */
export function rowsOf(caption: string): (string | null)[][] {
  return within(screen.getByRole("table", { name: caption }))
    .getAllByRole("row")
    .slice(1)
    .map((row) => [...row.children].map(({ textContent }) => textContent));
}

/** Shows an answer that is a page, as a browser does. */
export async function showAnswer(response: Response): Promise<Document> {
  const page = new DOMParser().parseFromString(await response.text(), "text/html");
  document.title = page.title;
  document.body.replaceChildren(...[...page.body.children].map((child) => child.cloneNode(true)));
  return page;
}
