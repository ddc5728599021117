/** Something the person did that can have an error as its result. */
interface Act {
  /** Grows with every event, so that two can be ordered. */
  readonly order: number;
  /** Epoch milliseconds. */
  readonly at: number;
  readonly form: HTMLFormElement | null;
  /** What had the focus when it was done. */
  readonly focused: Element | null;
}

/** What is known of the person at the page: their last press or submit, and when they last typed. */
export interface Watch {
  act: Act | null;
  typed: number;
  users: number;
  readonly stop: () => void;
}

const watches = new WeakMap<Document, Watch>();
const pressable = "button, a[href], input[type=submit], input[type=button], [role=button]";

/** The watch of a document, or `null` while nobody asked for one. */
export function watchOf(document: Document): Watch | null {
  return watches.get(document) ?? null;
}

/** Notes submits, presses and typing until the last caller has called what is returned. */
export function watchPerson(document: Document): () => void {
  const watch = watches.get(document) ?? startWatch(document);
  watch.users += 1;
  return () => {
    watch.users -= 1;
    if (watch.users > 0) return;
    watch.stop();
    watches.delete(document);
  };
}

function startWatch(document: Document): Watch {
  let order = 0;
  const note = (form: HTMLFormElement | null) => {
    order += 1;
    watch.act = { order, at: Date.now(), form, focused: document.activeElement };
  };
  const onSubmit = ({ target }: Event) => {
    note(target instanceof HTMLFormElement ? target : null);
  };
  const onClick = ({ target }: Event) => {
    const pressed = target instanceof Element ? target.closest(pressable) : null;
    if (pressed !== null) note(pressed.closest("form"));
  };
  const onInput = () => {
    order += 1;
    watch.typed = order;
  };
  const watch: Watch = {
    act: null,
    typed: 0,
    users: 0,
    stop() {
      document.removeEventListener("submit", onSubmit, true);
      document.removeEventListener("click", onClick, true);
      document.removeEventListener("input", onInput, true);
    },
  };
  document.addEventListener("submit", onSubmit, true);
  document.addEventListener("click", onClick, true);
  document.addEventListener("input", onInput, true);
  watches.set(document, watch);
  return watch;
}

/** Whether the element is one that people press rather than type into. */
export function isPressable(element: Element): boolean {
  return element.matches(pressable);
}
