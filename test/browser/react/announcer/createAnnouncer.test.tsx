import { FluzProvider } from "@fluz-kit/react";
import { render, screen, waitFor } from "@testing-library/react";
import { expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { SignUp, payloadOf } from "../support/page.tsx";

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
