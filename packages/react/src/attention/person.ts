import { activeElementOf, isFocusIdle } from "./focus.ts";
import { isOwnWrite } from "./writeText.ts";

/** Something the person did that can have an error as its result. */
export interface Act {
  /** Epoch milliseconds. */
  readonly at: number;
  readonly form: HTMLFormElement | null;
  /** What had the focus when it was done. */
  readonly focused: Element | null;
}

/** What the person did last in one document, and whether they have typed since. */
interface Person {
  act: Act | null;
  hasTyped: boolean;
  /** What is watched, once for each who does: a document, or a shadow tree, as a submit is not heard outside its own. */
  readonly watched: Node[];
  readonly note: (event: Event) => void;
}

/** How long after a press or submit an error still counts as its result: slower than any sane time-out. */
const MAX_ANSWER_MS = 60_000;

const PRESSABLE = "button, a[href], input[type=submit], input[type=button], [role=button]";

const types = ["submit", "click", "input"];

const people = new WeakMap<Node, Person>();

function personIn(node: Node): Person {
  const page = node.ownerDocument ?? node;
  let person = people.get(page);
  if (!person) people.set(page, (person = createPerson()));
  return person;
}

function createPerson(): Person {
  const person: Person = {
    act: null,
    hasTyped: false,
    watched: [],
    note(event) {
      const [target] = event.composedPath();
      if (event.type === "input") {
        const isOwn = isElement(target) && isOwnWrite(target);
        if (event.bubbles && !isOwn) person.hasTyped = true;
        return;
      }
      const what = event.type === "submit" ? "form" : PRESSABLE;
      const pressed = isElement(target) ? target.closest(what) : null;
      if (pressed === null) return;
      person.hasTyped = false;
      person.act = {
        at: Date.now(),
        form: pressed.closest("form"),
        focused: activeElementOf(pressed),
      };
    },
  };
  return person;
}

function isElement(target: EventTarget | undefined): target is Element {
  return target !== undefined && "closest" in target;
}

/** The last press or submit in the document of `node`; `null` if there was none while somebody watched. */
export function lastAct(node: Node): Act | null {
  return personIn(node).act;
}

/** Notes presses, submits and typing in a document or shadow tree, until the last caller has called what is returned. */
export function watchPerson(root: Node): () => void {
  const person = personIn(root);
  const { watched, note } = person;
  if (!watched.includes(root)) {
    for (const type of types) root.addEventListener(type, note, true);
  }
  watched.push(root);
  return () => {
    watched.splice(watched.indexOf(root), 1);
    if (!watched.includes(root)) {
      for (const type of types) root.removeEventListener(type, note, true);
    }
    if (watched.length === 0) person.act = null;
  };
}

/**
 * Whether an error that has just appeared answers something the person did, with nothing typed since.
 *
 * @param handled the act that an earlier error has answered already
 */
export function answersAct(target: Element, handled: Act | null): boolean {
  const { act, hasTyped, watched } = personIn(target);
  // Mounted only now, and nobody was watching: a focused button is the one trace of a press.
  if (watched.length === 0) return activeElementOf(target)?.matches(PRESSABLE) ?? false;
  if (act === null || act === handled || hasTyped) return false;
  if (Date.now() - act.at > MAX_ANSWER_MS) return false;
  const form = target.closest("form");
  return !act.form || !form || act.form === form;
}

/**
 * Whether the focus is free to go to `target`: the window has it, and the person has not gone to
 * another field since they acted (WCAG 3.2.1).
 */
export function isFocusFree(target: Element): boolean {
  const active = activeElementOf(target);
  return (
    target.ownerDocument.hasFocus() &&
    (isFocusIdle(target) ||
      active === lastAct(target)?.focused ||
      active?.matches(PRESSABLE) === true)
  );
}
