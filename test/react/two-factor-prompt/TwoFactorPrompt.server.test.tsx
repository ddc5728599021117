import type * as Kit from "@fluz-kit/react";
import { FluzProvider, TwoFactorPrompt } from "@fluz-kit/react";
import { act } from "@testing-library/react";
import { hydrateRoot } from "react-dom/client";
import { renderToString } from "react-dom/server";
import { expect, test, vi } from "vitest";
import { codeField, fill } from "../support/twoFactor.tsx";

type Parts = Pick<typeof Kit, "FluzProvider" | "TwoFactorPrompt">;

/** Renders with a copy of the kit that was loaded where there is no page. */
async function renderOnServer(draw: (parts: Parts) => React.ReactElement): Promise<string> {
  vi.stubGlobal("document", undefined);
  vi.resetModules();
  const html = renderToString(draw(await import("@fluz-kit/react")));
  vi.unstubAllGlobals();
  return html;
}

test("digits that the browser put back before the page came to life stay, and are not sent by themselves", async () => {
  const submitted: string[] = [];
  const draw = (parts: Parts) => (
    <parts.FluzProvider>
      <parts.TwoFactorPrompt
        autoSubmit
        onSubmit={(code) => submitted.push(code.reveal())}
        onResend={() => {}}
      />
    </parts.FluzProvider>
  );
  const container = document.createElement("div");
  container.innerHTML = await renderOnServer(draw);
  document.body.append(container);
  codeField().value = "493817";
  const root = await act(() => hydrateRoot(container, draw({ FluzProvider, TwoFactorPrompt })));
  expect(codeField()).toHaveValue("493817");
  expect(submitted).toEqual([]);
  fill("493818");
  expect(submitted).toEqual(["493818"]);
  act(() => root.unmount());
  container.remove();
});
