import { act, fireEvent, screen } from "@testing-library/react";
import { vi } from "vitest";

export const resendButton = () => screen.getByRole("button", { name: "Send a new code" });

/** Lets the fake time pass, and whatever it sets off. */
export async function pass(ms: number): Promise<void> {
  await act(() => vi.advanceTimersByTimeAsync(ms));
}

/** Presses the button, the last one where an error offers the same, and lets the answer arrive, but no announcement. */
export async function pressResend(): Promise<void> {
  const button = screen.getAllByRole("button", { name: "Send a new code" }).at(-1);
  if (button) fireEvent.click(button);
  await pass(0);
}

/** What was put into the polite region from now on. Fake time must be running. */
export function listenPolitely(): readonly string[] {
  const said: string[] = [];
  const observer = new MutationObserver((records) => {
    for (const { addedNodes } of records) {
      for (const node of addedNodes) said.push(node.textContent ?? "");
    }
  });
  observer.observe(screen.getByRole("status"), { childList: true, subtree: true });
  return said;
}
