import { type Markup, markup } from "./markup.ts";

const styles = `
:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; }
body { max-width: 60rem; margin: 0 auto; padding: 1rem; overflow-wrap: anywhere; }
h2 { margin-block: 2rem 0.5rem; }
table { border-collapse: collapse; }
caption { text-align: start; font-weight: 600; padding-block: 0.5rem; }
.table { overflow-x: auto; overflow-wrap: normal; margin-block: 1rem; }
th, td { text-align: start; vertical-align: top; padding: 0.25rem 0.75rem 0.25rem 0; border-block-end: 1px solid; }
form { display: flex; flex-wrap: wrap; gap: 0.75rem 1rem; align-items: end; margin-block: 0.75rem; }
fieldset { flex: 1 1 100%; min-inline-size: 0; padding: 0.5rem 1rem 1rem; border: 1px solid; }
a { color: inherit; }
.field { display: grid; grid-template-columns: minmax(0, auto); gap: 0.25rem; min-inline-size: 0; max-inline-size: 100%; }
.check { display: flex; gap: 0.5rem; align-items: baseline; padding-block: 0.25rem; }
input, select, button { font: inherit; min-block-size: 2rem; max-inline-size: 100%; }
input[type="checkbox"] { min-block-size: 0; inline-size: 1.25rem; block-size: 1.25rem; flex: none; align-self: center; }
button { padding: 0.25rem 1rem; }
.notice { border: 2px solid; padding: 0.75rem 1rem; font-weight: 600; }
`;

/** The style sheet's SHA-256 hash. The policy lets this very text style a page, and nothing else. */
const STYLES_HASH = "sha256-QiW2qNp20A4uFTSTTBE4eTvq3zPs5Ef2gatm2Hedlx4=";

interface PageOptions {
  /** @default 200 */
  readonly status?: number;
  readonly title: string;
  readonly content: Markup;
  /** Where its forms may lead, as a Content-Security-Policy says it. @default "'self'" */
  readonly formAction?: string;
}

/** A page of the sandbox. It runs no script and loads nothing. */
export function renderPage(options: PageOptions): Response {
  const { status = 200, title, content, formAction = "'self'" } = options;
  const page = markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${{ html: styles }}</style>
</head>
<body>
<main>
${content}
</main>
</body>
</html>
`;
  return new Response(page.html, {
    status,
    headers: {
      "content-type": "text/html; charset=utf-8",
      "content-security-policy": `default-src 'none'; style-src '${STYLES_HASH}'; form-action ${formAction}; base-uri 'none'; frame-ancestors 'none'`,
      "cache-control": "no-store",
      // Without a referrer a browser would say "null" for where a form comes from.
      "referrer-policy": "same-origin",
      "x-content-type-options": "nosniff",
    },
  });
}

/** A checkbox with its label around it. */
export function checkbox(name: string, label: string, checked: boolean, value = "on"): Markup {
  const state = checked ? "checked" : "";
  return markup`<label class="check">
<input type="checkbox" name="${name}" ${state} value="${value}">
${label}
</label>`;
}
