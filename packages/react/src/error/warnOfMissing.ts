// Tells a developer which action an error asks for first while no button for it is on the page.
import type { ActionId } from "@fluz-kit/core";
import { whyNotAgain } from "../attention/sent.ts";
import { warnOnce } from "../development/warnOnce.ts";
import type { ErrorStore } from "./ErrorStore.ts";
import { isOwnField } from "./isOwnField.ts";
import type { Occurrence } from "./Occurrence.ts";
import { isListed } from "./surfaces.ts";
import type { FluzAction } from "./UseFluzErrorResult.ts";
import type { View } from "./View.ts";

interface Missing {
  readonly occurrence: Occurrence | null;
  readonly id: ActionId;
  /** What asks for it. */
  readonly by: string;
}

/** What surfaces were drawn without. Whether that is missing is known once everything is on the page. */
const notes = new WeakMap<ErrorStore, Missing[]>();

/** The words for each action that is the field itself, and how to find the field. */
const fields: Readonly<Partial<Record<ActionId, readonly [name: string, selector: string]>>> = {
  editPhone: ["phone", 'input:is([type="tel"], [autocomplete*="tel"], [name*="phone" i])'],
  editEmail: ["email", 'input:is([type="email"], [autocomplete*="email"], [name*="email" i])'],
  reenter: ["code", 'input:not([type="hidden"], [type="submit"], [type="button"])'],
};

/** What does the same as an action, although it is no button of the error. */
const others: Readonly<Partial<Record<ActionId, string>>> = {
  resendCode: ".fluz-ResendButton",
  contactSupport: ".fluz-SupportLink",
};

/** Notes the action that a surface should draw first, and does not. Development only: callers guard it. */
export function noteMissing(
  store: ErrorStore,
  { guidance, occurrence, owner }: View,
  drawn: readonly FluzAction[],
): void {
  const id = guidance?.actions[0];
  if (!guidance || !id || isOwnField(id, owner) || drawn.some((action) => action.id === id)) return;
  const { receivedCode, kind } = guidance.error;
  notes.set(store, [...(notes.get(store) ?? []), { occurrence, id, by: receivedCode ?? kind }]);
}

/**
 * Warns once per action that is still missing when the page is drawn: another surface, or a part of the
 * host's own, may draw it, and a form is known only once it is on the page. Development only.
 */
export function warnOfMissing(store: ErrorStore): void {
  // Layout effects may draw once more. By then all of them have run.
  queueMicrotask(() => {
    const missing = notes.get(store) ?? [];
    notes.delete(store);
    // All of it may have gone again.
    if (!store.elements.target() && !isListed(store)) return;
    for (const note of missing) {
      if (note.occurrence === store.drawn?.occurrence && !isOnPage(note, store)) {
        warn(note, store.elements.form());
      }
    }
  });
}

/** Whether the page has a button for the action, or what the action would lead to. */
function isOnPage({ id }: Missing, { elements }: ErrorStore): boolean {
  const [, field] = fields[id] ?? [];
  const found = [`[data-action="${id}"]`, others[id], field].filter(Boolean);
  return elements.page().querySelector(found.join()) !== null;
}

function warn({ id, by }: Missing, form: HTMLFormElement | null): void {
  const why = id === "retry" ? whyNotAgain(form) : "unsent";
  // It can be sent again, and is drawn next; or other values stand in it, so the form's own button is the way on.
  if (why === null || why === "changed") return;
  if (why === "unhandled" && form && leavesPage(form)) {
    const isPost = /^post$/i.test(form.getAttribute("method") ?? "");
    warnOnce(
      "unhandled submit",
      "a form was sent and no handler prevented that, so the browser leaves the page" +
        `${isPost ? "" : ", with what was typed in the address"}, and nothing can be tried again. ` +
        "Call event.preventDefault() in onSubmit.",
    );
    return;
  }
  const [field] = fields[id] ?? [];
  const handler = `actions={{ ${id}: … }} to FluzProvider, useFluzError or the component`;
  const where = id === "contactSupport" ? "support to FluzProvider" : handler;
  const beside = field
    ? `If the field is on this screen, pass fields: ["${field}"] to useFluzError and spread ` +
      `fluz.field("${field}") over it. If it is on another, pass ${handler}.`
    : `Pass ${where}.`;
  warnOnce(
    `missing ${id}`,
    `${by} asks for "${id}" first and nothing handles it, so no button is drawn. ${beside}`,
  );
}

/** Whether what the browser does with a form ends the page, rather than a dialog, or in another window. */
function leavesPage(form: HTMLFormElement): boolean {
  const isDialog = /^dialog$/i.test(form.getAttribute("method") ?? "");
  return !isDialog && /^(?:_self|_parent|_top)?$/i.test(form.getAttribute("target") ?? "");
}
