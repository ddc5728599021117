import { act, fireEvent, render, screen } from "@testing-library/react";
import { useEffect, useState } from "react";
import type { ReactElement } from "react";
import { hydrateRoot } from "react-dom/client";
import { renderToString } from "react-dom/server";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { arXB, enXA } from "../../stories/support/pseudoMessages.ts";
import { payloadOf } from "./support/handlers.ts";
import { Surface, surfaces } from "./support/everySurface.tsx";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  document.body.replaceChildren();
});

const names = Object.keys(surfaces);
// A new object would be a new failure, which is told.
const [atNoField, atField, second] = ["AUTH-0013", "AUTH-0006", "AUTH-0026"].map(payloadOf);
const troublesOf = (name: string) => ({
  first: name === "FieldError" ? atField : atNoField,
  second,
});

const advance = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));

/** Whatever is put into a live region from now on. */
function listen(): () => readonly string[] {
  const said: string[] = [];
  const note = (records: readonly MutationRecord[]) => {
    for (const { addedNodes } of records) {
      for (const { textContent } of addedNodes) said.push(textContent ?? "");
    }
  };
  const observer = new MutationObserver(note);
  for (const role of ["status", "alert"]) {
    observer.observe(screen.getByRole(role), { childList: true, subtree: true });
  }
  return () => {
    note(observer.takeRecords());
    return said;
  };
}

/** Brings a prompt to where it shows something: an answer has come. */
async function submit(): Promise<void> {
  const form = document.querySelector("form");
  for (const input of form?.querySelectorAll("input") ?? []) {
    fireEvent.input(input, { target: { value: input.type === "password" ? "4938" : "493817" } });
  }
  if (form) fireEvent.submit(form);
  await advance(5_000);
}

test.each(names)(
  "another language is drawn in %s, neither said nor taken the focus for",
  async (name) => {
    const { rerender } = render(<Surface name={name} troubles={troublesOf(name)} />);
    await submit();
    const [target] = document.querySelectorAll<HTMLElement>("[tabindex], .fluz-Action, a, input");
    target?.focus();
    expect(document.activeElement).toBe(target);
    const said = listen();
    for (const messages of [enXA, arXB]) {
      const before = document.body.innerHTML;
      rerender(<Surface name={name} troubles={troublesOf(name)} messages={messages} />);
      await advance(5_000);
      expect(document.body.innerHTML).not.toBe(before);
      expect(document.querySelector(`[lang=${messages.locale}]`)).not.toBeNull();
      expect(document.activeElement).toBe(target);
      expect(target?.isConnected).toBe(true);
    }
    expect(said()).toEqual([]);
  },
);

interface PageProps {
  readonly name: string;
  /** The copy of the kit that draws it. */
  readonly of?: { readonly Surface: typeof Surface };
}

/** A page that is rendered in the server's language, and turns to the browser's once it is alive. */
function Page({ name, of = { Surface } }: PageProps): ReactElement {
  const [messages, setMessages] = useState(enXA);
  useEffect(() => {
    const turn = setTimeout(() => setMessages(arXB));
    return () => clearTimeout(turn);
  }, []);
  const locale = messages === enXA ? "en-GB" : "en-US";
  return <of.Surface name={name} troubles={troublesOf(name)} messages={messages} locale={locale} />;
}

/** Renders with a copy of the kit that was loaded where there is no page. */
async function renderOnServer(name: string): Promise<string> {
  vi.stubGlobal("document", undefined);
  vi.resetModules();
  const html = renderToString(<Page name={name} of={await import("./support/everySurface.tsx")} />);
  vi.unstubAllGlobals();
  return html;
}

test.each(names)(
  "%s of a server in one language is taken over, and turns to another",
  async (name) => {
    const problems: unknown[] = [];
    const html = await renderOnServer(name);
    const container = document.createElement("div");
    container.innerHTML = html;
    document.body.append(container);
    expect(container.querySelector("[lang=en-XA]")).not.toBeNull();
    const before = container.querySelector("[class*=fluz-]:not(.fluz-visuallyHidden)");
    const root = await act(() =>
      hydrateRoot(container, <Page name={name} />, {
        onRecoverableError: (error) => problems.push(error),
      }),
    );
    const said = listen();
    await advance(5_000);
    expect(problems).toEqual([]);
    expect(container.querySelector("[lang=en-XA]")).toBeNull();
    expect(container.querySelector("[lang=ar-XB]")).not.toBeNull();
    // The server's own elements, not others in their place.
    expect(before?.isConnected).toBe(true);
    expect(said()).toEqual([]);
    expect(document.activeElement).toBe(document.body);
    await act(async () => root.unmount());
  },
);
