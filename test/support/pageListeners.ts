interface Listener {
  type: string;
  callback: unknown;
  capture: boolean;
}

const kept = Symbol.for("fluz-kit/test/pageListeners");

/**
 * Who listens on the window, the document, its root and its body. A page tells nobody, so the first
 * call begins to note it, for as long as the page lives.
 */
export function watchPageListeners(): () => string[] {
  const known: unknown = Reflect.get(globalThis, kept);
  const lists = isLists(known) ? known : note();
  return () =>
    [...lists].flatMap(([target, list]) =>
      list
        .filter(({ callback }) => !isReacts(callback))
        .map(({ type }) => `a listener for "${type}" on ${nameOf(target)}`),
    );
}

function note(): Map<EventTarget, Listener[]> {
  const targets = [window, document, document.documentElement, document.body];
  const lists = new Map<EventTarget, Listener[]>(targets.map((target) => [target, []]));
  for (const [target, list] of lists) noteOf(target, list);
  Reflect.set(globalThis, kept, lists);
  return lists;
}

function noteOf(target: EventTarget, list: Listener[]): void {
  const add = target.addEventListener.bind(target);
  const remove = target.removeEventListener.bind(target);
  const find = (type: string, callback: unknown, capture: boolean) =>
    list.findIndex((it) => it.type === type && it.callback === callback && it.capture === capture);
  const forget = (type: string, callback: unknown, capture: boolean) => {
    const at = find(type, callback, capture);
    if (at >= 0) list.splice(at, 1);
  };
  target.addEventListener = (...[type, callback, options]: Parameters<typeof add>) => {
    add(type, callback, options);
    const { capture = false, once = false, signal } = settingsOf(options);
    if (callback === null || signal?.aborted || find(type, callback, capture) >= 0) return;
    list.push({ type, callback, capture });
    const end = () => forget(type, callback, capture);
    if (once) add(type, end, { once, capture });
    signal?.addEventListener("abort", end, { once: true });
  };
  target.removeEventListener = (...[type, callback, options]: Parameters<typeof remove>) => {
    remove(type, callback, options);
    forget(type, callback, settingsOf(options).capture ?? false);
  };
}

function settingsOf(
  options: AddEventListenerOptions | boolean | undefined,
): AddEventListenerOptions {
  return typeof options === "object" ? options : { capture: options ?? false };
}

function isLists(value: unknown): value is Map<EventTarget, Listener[]> {
  return value instanceof Map;
}

// React listens on every document and portal it has met, once and for good. React 18 goes on
// listening for errors where a component has thrown undefined.
function isReacts(callback: unknown): boolean {
  return (
    typeof callback === "function" && /^bound dispatch|^handleWindowError$/.test(callback.name)
  );
}

function nameOf(target: EventTarget): string {
  if (target === window) return "the window";
  return target instanceof Element ? `<${target.localName}>` : "the document";
}
