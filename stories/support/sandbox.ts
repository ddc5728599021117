import { answerInPage } from "./answerInPage.ts";

/** Where the flows post. Relative to the page, so that a Storybook in a sub-folder finds itself. */
export const sandboxUrl = new URL("sandbox/graphql", document.baseURI).href;

/**
 * Only Storybook's development server mounts the sandbox (`.storybook/sandboxMiddleware.ts`). A built
 * Storybook is files, and the stories that run as tests are served by Vitest, whose mode is "test":
 * there the same handler answers within the page.
 */
const isServed = import.meta.env.MODE === "development";

/** For a story's `beforeEach`: something answers at `sandboxUrl` for as long as the story is shown. */
export function withSandbox(): (() => void) | void {
  if (!isServed) return answerInPage(sandboxUrl);
}
