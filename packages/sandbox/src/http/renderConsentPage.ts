import { escapeHtml } from "./escapeHtml.ts";

const styles =
  ":root{color-scheme:light dark;font:1rem/1.5 system-ui,sans-serif}body{max-width:34rem;margin:0 auto;padding:1.5rem}fieldset{margin-block:1rem;padding:1rem}label{display:block;padding-block:.25rem}button{font:inherit;padding:.5rem 1rem;margin-inline-end:.5rem}.notice{border:2px solid;padding:.75rem 1rem;font-weight:600}";

/** The policy lets this very text style the page, and nothing else. A test works it out anew. */
const STYLES_HASH = "sha256-J1oAEix/3NHlj2RJcix7/JU0/94ahIKDJMDQTdeMvno=";

/** What the consent page asks a person. */
export interface ConsentQuestion {
  readonly clientId: string;
  readonly scopes: readonly string[];
  /** Where the answer goes. Browsers hold a form to the policy for the redirect too. */
  readonly redirectUri: string;
}

/**
 * The page on which a person chooses what an application may do. Its form goes back to its own
 * address; it works without scripts and by keyboard.
 */
export function renderConsentPage({ clientId, scopes, redirectUri }: ConsentQuestion): Response {
  const choices = scopes.map((scope) => {
    const name = escapeHtml(scope);
    return `<label><input type="checkbox" name="scope" value="${name}" checked> ${name}</label>`;
  });
  const asked =
    choices.length === 0
      ? "<p>It asks for nothing that it may ask for.</p>"
      : `<fieldset>\n<legend>Let it do this</legend>\n${choices.join("\n")}\n</fieldset>`;
  return page(
    200,
    "Allow access?",
    `<p><strong>${escapeHtml(clientId)}</strong> asks for access to the account of Demo Person.</p>
<form method="post">
${asked}
<button name="decision" value="approve">Approve</button>
<button name="decision" value="deny">Deny</button>
</form>
<p>Either way you go back to ${escapeHtml(new URL(redirectUri).host)}.</p>`,
    `'self' ${new URL(redirectUri).origin}`,
  );
}

/** The page for a request that cannot be answered, and that must not be sent on. */
export function renderConsentProblem(status: number, problem: string): Response {
  return page(status, "This link does not work", `<p>${escapeHtml(problem)}</p>`, "'none'");
}

function page(status: number, title: string, content: string, formAction: string): Response {
  return new Response(
    `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} – Fluz Kit sandbox</title>
<style>${styles}</style>
</head>
<body>
<main>
<h1>${title}</h1>
<p class="notice">This is not the real Fluz. It is a sandbox for developers.</p>
${content}
</main>
</body>
</html>
`,
    {
      status,
      headers: {
        "content-type": "text/html; charset=utf-8",
        "content-security-policy": `default-src 'none'; style-src '${STYLES_HASH}'; form-action ${formAction}; base-uri 'none'; frame-ancestors 'none'`,
        "cache-control": "no-store",
        // Without a referrer a browser would say "null" for where the form comes from.
        "referrer-policy": "same-origin",
      },
    },
  );
}
