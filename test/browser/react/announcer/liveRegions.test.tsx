import { FluzProvider } from "@fluz-kit/react";
import "@fluz-kit/react/styles.css";
import { render, screen, waitFor } from "@testing-library/react";
import { useState } from "react";
import { expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { SignUp, payloadOf } from "../support/page.tsx";
import { readTree } from "../support/readTree.ts";

test("before there is anything to say, the browser tells assistive technology of both regions", async () => {
  render(<FluzProvider />);
  expect(await readTree("status")).toMatchObject([{ live: "polite" }]);
  expect(await readTree("alert")).toMatchObject([{ live: "assertive" }]);
});

test("in a modal dialog the regions speak from inside the top layer", async () => {
  render(
    <FluzProvider>
      <dialog aria-label="Join">
        <SignUp answer={() => payloadOf("AUTH-0026")} />
      </dialog>
    </FluzProvider>,
  );
  const dialog = document.querySelector("dialog");
  dialog?.showModal();
  await userEvent.click(screen.getByLabelText("Mobile number"));
  await userEvent.keyboard("{Enter}");
  const region = document.querySelector("[role=alert]");
  await waitFor(() => expect(region?.textContent).toContain("This number already has an account"));
  expect(dialog?.contains(region)).toBe(true);
  dialog?.close();
  await waitFor(() => expect(region?.textContent).toBe(""), { timeout: 3_000 });
  expect(dialog?.contains(region)).toBe(false);
});

test("a dialog that is closed with Escape takes its banner along, and nothing of the regions", async () => {
  function Page() {
    const [isOpen, setOpen] = useState(true);
    const show = (dialog: HTMLDialogElement | null) => {
      if (dialog && !dialog.open) dialog.showModal();
    };
    return (
      <FluzProvider>
        <button>Join</button>
        {isOpen && (
          <dialog aria-label="Join" ref={show} onClose={() => setOpen(false)}>
            <SignUp answer={() => payloadOf("AUTH-0014")} />
          </dialog>
        )}
      </FluzProvider>
    );
  }
  render(<Page />);
  await userEvent.click(screen.getByRole("button", { name: "Create account" }));
  const banner = await screen.findByRole("group", { name: /We couldn't/ });
  expect(document.activeElement).toBe(banner);
  await userEvent.keyboard("{Escape}");
  await waitFor(() => expect(document.querySelector("dialog")).toBeNull());
  expect(document.querySelectorAll("[role=status], [role=alert]")).toHaveLength(2);
  for (const region of document.querySelectorAll("[role=status], [role=alert]")) {
    expect(region.textContent).toBe("");
  }
});
