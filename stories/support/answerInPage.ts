import { createSandbox } from "@fluz-kit/sandbox";

/**
 * Lets a sandbox within this page answer whatever is fetched from `url`. All other requests go where
 * they went before.
 *
 * @returns puts the page's own `fetch` back.
 */
export function answerInPage(url: string): () => void {
  const sandbox = createSandbox({ grantedScopes: ["LIST_PAYMENT"] });
  const fetchOfPage = globalThis.fetch;

  globalThis.fetch = (input, init) =>
    urlOf(input) === url ? sandbox.fetch(new Request(input, init)) : fetchOfPage(input, init);

  return () => {
    globalThis.fetch = fetchOfPage;
  };
}

function urlOf(input: RequestInfo | URL): string {
  return input instanceof Request ? input.url : new URL(input, document.baseURI).href;
}
