import { ErrorBanner, FluzProvider } from "@fluz-kit/react";
import { render } from "@testing-library/react";
import type { ReactNode } from "react";
import { vi } from "vitest";
import { addHostStyles } from "./hostStyles.ts";
import { payloadOf } from "./page.tsx";

/** Everything that has been drawn is looked at once the task is over. */
export const looked = () => new Promise((resolve) => setTimeout(resolve));

const slots = { description: null, actions: null, reference: null };
const error = payloadOf("AUTH-0014");
const support = { type: "email", address: "help@example.com" } as const;

/** What development says of the title of a banner in the given styles, which is all the text it has. */
export async function judgeTitle(css: string, title?: ReactNode): Promise<readonly string[]> {
  const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
  const remove = addHostStyles(css);
  const { unmount } = render(
    <FluzProvider actions={{ retry: () => {} }} support={support}>
      <main>
        <ErrorBanner error={error} slots={{ ...slots, title }} />
      </main>
    </FluzProvider>,
  );
  await looked();
  unmount();
  remove();
  const said = warn.mock.calls.map(String);
  warn.mockRestore();
  return said;
}
