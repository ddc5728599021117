import { ErrorBanner, FluzProvider } from "@fluz-kit/react";
import { render } from "@testing-library/react";
import type { ReactNode } from "react";
import { vi } from "vitest";
import { addHostStyles } from "./hostStyles.ts";
import { payloadOf } from "./page.tsx";

/** What has been drawn is looked at in the next frame but one. */
export async function looked(): Promise<void> {
  for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
}

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
