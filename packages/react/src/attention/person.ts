// Remembers what the person did last in each document, which decides whether an error may take the focus.
import { afterEvent } from "./afterEvent.ts";
import { formOf } from "./formOf.ts";
import { noteReset } from "./resets.ts";
import type { FormWatcher } from "./resets.ts";
import { noteChange, noteSent } from "./sent.ts";
import { activeElementOf } from "./trees.ts";
import { noteTyping } from "./typed.ts";
import { isOwnWrite } from "./writeText.ts";

/** Something the person did that can have an error as its result. Keeps nothing that has left the page. */
export interface Act {
  /** Epoch milliseconds. */
  readonly at: number;
  readonly form: WeakRef<HTMLFormElement> | null;
  /** What had the focus when it was done. */
  readonly focused: WeakRef<Element> | null;
}

interface Watch {
  readonly root: Node;
  readonly watcher: FormWatcher | undefined;
}

/** What the person did last in one document, and whether they have typed since. */
interface Person {
  act: Act | null;
  hasTyped: boolean;
  /** What is watched, once for each who does: a document, or a shadow tree, as a submit is not heard outside its own. */
  watched: readonly Watch[];
  readonly note: (event: Event) => void;
  readonly noteReset: (event: Event) => void;
}

/** How long after a press or submit an error still counts as its result: slower than any sane time-out. */
const MAX_ANSWER_MS = 60_000;

/** How soon after a press something begins that it has begun. */
const MAX_BEGIN_MS = 100;

const RESETS = "button[type=reset], input[type=reset]";
/** What a person presses. */
export const PRESSABLE = `button, a[href], input[type=submit], input[type=button], [role=button], ${RESETS}`;

const types = ["submit", "click", "input"];

const people = new WeakMap<Node, Person>();

function personIn(node: Node): Person {
  const page = node.ownerDocument ?? node;
  let person = people.get(page);
  if (!person) people.set(page, (person = createPerson()));
  return person;
}

function createPerson(): Person {
  /** The form whose reset button was pressed last, and what tells whether a press is being answered. */
  let resets: WeakRef<HTMLFormElement> | null = null;
  let latest: WeakRef<Event> | null = null;
  const watchers = () => person.watched.flatMap(({ watcher }) => watcher ?? []);
  const tell = (form: HTMLFormElement) => {
    for (const one of watchers()) one.onChange(form);
  };
  const person: Person = {
    act: null,
    hasTyped: false,
    watched: [],
    note(event) {
      const [target] = event.composedPath();
      if (!isElement(target)) return;
      if (event.type === "input") {
        if (!event.bubbles || isOwnWrite(target)) return;
        person.hasTyped = true;
        noteTyping(target, person.act);
        const form = formOf(target);
        if (form && noteChange(form)) afterEvent(event, target.getRootNode(), () => tell(form));
        return;
      }
      const pressed = event.type === "submit" ? formOf(target) : target.closest(PRESSABLE);
      if (pressed === null) return;
      const form = formOf(pressed);
      if (form && isSubmit(event)) {
        noteSent(form, event);
        tell(form);
      }
      resets = pressed.matches(RESETS) ? weak(form) : null;
      latest = new WeakRef(event);
      person.hasTyped = false;
      person.act = { at: Date.now(), form: weak(form), focused: weak(activeElementOf(pressed)) };
    },
    noteReset(event) {
      const [target] = event.composedPath();
      const form = isElement(target) ? formOf(target) : null;
      if (form === null) return;
      const isPerson = resets?.deref() === form;
      // Who resets it while a press is heard answers that press.
      const isHost = latest?.deref()?.eventPhase ? "host" : null;
      noteReset(event, form, isPerson ? "person" : isHost, watchers);
      if (!event.defaultPrevented && noteChange(form)) tell(form);
      if (isPerson) resets = null;
    },
  };
  return person;
}

function weak<Thing extends WeakKey>(thing: Thing | null): WeakRef<Thing> | null {
  return thing && new WeakRef(thing);
}

const isSubmit = (event: Event): event is SubmitEvent =>
  event.type === "submit" && "submitter" in event;

const isElement = (target: EventTarget | undefined): target is Element =>
  target !== undefined && "closest" in target;

/** The last press or submit in the document of `node`; `null` if there was none while somebody watched. */
export function lastAct(node: Node): Act | null {
  return personIn(node).act;
}

/**
 * Notes presses, submits, typing and resets in a document or shadow tree, until the last caller has called
 * what is returned.
 *
 * @param watcher told what becomes of forms
 */
export function watchPerson(root: Node, watcher?: FormWatcher): () => void {
  const person = personIn(root);
  const { note, noteReset: onReset } = person;
  const isWatched = () => person.watched.some((one) => one.root === root);
  if (!isWatched()) {
    for (const type of types) root.addEventListener(type, note, true);
    // After everybody who might have something against it.
    root.addEventListener("reset", onReset);
  }
  const watch = { root, watcher };
  person.watched = [...person.watched, watch];
  // In a shadow tree nothing is heard of what is around it.
  const stop = root.ownerDocument ? watchPerson(root.ownerDocument) : undefined;
  return () => {
    stop?.();
    person.watched = person.watched.filter((one) => one !== watch);
    if (!isWatched()) {
      for (const type of types) root.removeEventListener(type, note, true);
      root.removeEventListener("reset", onReset);
    }
    if (person.watched.length === 0) person.act = null;
  };
}

/** The last press or submit, if that is so recent that what begins now has been begun by it. */
export function beginningAct(node: Node): Act | null {
  const act = lastAct(node);
  return act && Math.abs(Date.now() - act.at) < MAX_BEGIN_MS ? act : null;
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
  const form = formOf(target);
  return !act.form || !form || act.form.deref() === form;
}
