import { describe, expect, test, vi } from "vitest";
import { newTraces } from "../support/newTraces.ts";
import { watchPageListeners } from "../support/pageListeners.ts";
import { watchPageTimers } from "../support/pageTimers.ts";
import { pageTraces } from "../support/pageTraces.ts";

const listen = () => {};
const find = () => pageTraces(watchPageListeners(), watchPageTimers());

/** What it says, and how to leave it. The second function takes it away again. */
const traces: [string, () => () => void][] = [
  [
    "<p> in <body>",
    () => {
      const node = document.body.appendChild(document.createElement("p"));
      return () => node.remove();
    },
  ],
  [
    "<style> in <head>",
    () => {
      const node = document.head.appendChild(document.createElement("style"));
      return () => node.remove();
    },
  ],
  [
    '"lang" on <html>',
    () => {
      document.documentElement.lang = "de";
      return () => document.documentElement.removeAttribute("lang");
    },
  ],
  [
    '"a" in sessionStorage',
    () => {
      sessionStorage.setItem("a", "1");
      return () => sessionStorage.clear();
    },
  ],
  [
    '"b" in localStorage',
    () => {
      localStorage.setItem("b", "1");
      return () => localStorage.clear();
    },
  ],
  [
    "the address http://localhost:3000/#there",
    () => {
      location.hash = "there";
      return () => history.replaceState(null, "", "/");
    },
  ],
  [
    'a listener for "blur" on the window',
    () => {
      addEventListener("blur", listen);
      return () => removeEventListener("blur", listen);
    },
  ],
  [
    'a listener for "click" on the document',
    () => {
      const controller = new AbortController();
      document.addEventListener("click", listen, { signal: controller.signal });
      return () => controller.abort();
    },
  ],
  [
    'a listener for "click" on <body>',
    () => {
      document.body.addEventListener("click", listen, { once: true });
      return () => document.body.click();
    },
  ],
  [
    "a timer of 60000 ms",
    () => {
      const timer = setTimeout(listen, 60_000);
      return () => clearTimeout(timer);
    },
  ],
  [
    "a timer of 50000 ms",
    () => {
      const timer = setInterval(listen, 50_000);
      return () => clearInterval(timer);
    },
  ],
];

describe.each(traces)("%s", (says, leave) => {
  test("is found where a test leaves it, and not where it takes it away", () => {
    const before = find();
    const takeAway = leave();
    expect(newTraces(before, find())).toEqual([says]);
    takeAway();
    expect(newTraces(before, find())).toEqual([]);
  });
});

describe("a test that leaves something fails by name", () => {
  test.fails("a node", () => {
    document.body.append(document.createElement("p"));
    expect(document.body).not.toBeEmptyDOMElement();
  });

  test.fails("fake timers", () => {
    vi.useFakeTimers();
    expect(vi.isFakeTimers()).toBe(true);
  });

  test("and the next one does not", () => {
    document.body.replaceChildren();
    expect(vi.isFakeTimers()).toBe(false);
  });
});
