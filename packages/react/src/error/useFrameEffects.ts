"use client";
import { formatMessage } from "@fluz-kit/messages";
import { useEffect } from "react";
import { warnOfContrast } from "../development/warnOfContrast.ts";
import { warnOnce } from "../development/warnOnce.ts";
import { attend } from "../attention/attend.ts";
import { answersAct, lastAct } from "../attention/person.ts";
import { useCommitEffect } from "../attention/useCommitEffect.ts";
import type { Frame, Patch } from "./Frame.ts";
import { hasSurface, isListed } from "./surfaces.ts";
import { shownAt, waitLeft } from "./shownAt.ts";

/** What a render has to do beyond drawing: count, time, tell the person, tell the host. */
export function useFrameEffects(frame: Frame): void {
  const { instance, occurrence, guidance } = frame;
  const { patch } = instance;
  const waitMs = guidance?.waitMs ?? null;

  useCommitEffect(() => commit(frame, patch));

  useCommitEffect(() => {
    if (occurrence?.error.kind === "network") {
      const clear = () => patch({ dismissed: occurrence });
      addEventListener("online", clear);
      return () => removeEventListener("online", clear);
    }
    if (occurrence === null || waitMs === null) return undefined;
    const left = waitLeft(occurrence.error, waitMs);
    patch({ due: { occurrence, at: left > 0 ? Date.now() + left : 0 } });
    if (left === 0) return undefined;
    const timer = setTimeout(() => {
      patch({ due: { occurrence, at: 0 } });
      const settings = instance.frame?.settings;
      settings?.announcer?.announce(settings.messages.interface.availableNow, "polite");
    }, left);
    return () => clearTimeout(timer);
  }, [instance, patch, occurrence, waitMs]);

  useEffect(() => instance.mount(), [instance]);
}

function commit(frame: Frame, patch: Patch): void {
  const { instance, occurrence, settings, store, scope, word } = frame;
  if (process.env.NODE_ENV !== "production") warnOfContrast(instance.fields.page());
  const before = instance.frame;
  instance.frame = frame;
  // StrictMode commits twice what it has drawn once.
  if (before !== frame) instance.echoes = false;
  instance.events.sink = settings.onEvent;
  if (frame.hasWorked && before?.word !== word) {
    store.succeed(scope);
    instance.events.end("resolved");
  }
  if (!frame.pending) instance.tidy(occurrence);
  if (occurrence) {
    if (frame.isCounted) {
      const count = store.of(scope, occurrence.error);
      store.record(occurrence.error, { ...scope, ...occurrence });
      // What is counted anew is drawn anew.
      if (store.of(scope, occurrence.error) !== count) instance.echoes = true;
    }
    const hasForm = instance.fields.form() !== null;
    if (hasForm !== frame.hasForm && !settings.actions.some((layer) => layer?.retry)) {
      patch({ hasForm });
    }
  }
  if (occurrence === instance.seen && instance.handled !== undefined) return;
  if (occurrence && !arrive(frame, patch)) return;
  instance.seen = occurrence;
  if (occurrence || instance.handled === undefined)
    instance.handled = lastAct(instance.fields.page());
}

/**
 * Tells the person of an error that has just come up. One that is there from the start is left to be found.
 *
 * @returns whether the error has a place; if its field shows none, a banner takes it before the paint
 */
function arrive(frame: Frame, patch: Patch): boolean {
  const { instance, occurrence, owner, words, guidance, settings, scope } = frame;
  if (!occurrence || !guidance || !words) return true;
  const isToldElsewhere = isListed(instance);
  if (owner && !isToldElsewhere && !instance.fields.page().getElementById(frame.errorIdOf(owner))) {
    if (process.env.NODE_ENV !== "production" && instance.fields.elementOf(owner)) {
      warnOnce(
        `field ${owner}`,
        `"${owner}" is declared in fields, and nothing on the page shows its error, so a banner does. ` +
          `Render <FieldError error={…} field="${owner}" /> beside the input.`,
      );
    }
    if (hasSurface(instance)) {
      patch({ unplaced: occurrence });
      return false;
    }
  }
  shownAt(occurrence.error);
  const { code, kind, receivedCode } = occurrence.error;
  instance.events.show({
    code,
    receivedCode: code ? null : receivedCode,
    kind,
    operation: scope.operation,
    flow: scope.flow ?? null,
    attempt: frame.attempts,
    severity: guidance.severity,
    surface: guidance.placement.surface,
  });
  if (isToldElsewhere) return true;
  const { announcer, messages } = settings;
  const target = owner ? frame.related() : instance.fields.root();
  const { title, description } = words;
  const text = formatMessage(messages.interface.announcement, { title, description });
  const answers = target !== null && answersAct(target, instance.handled ?? null);
  if (target || owner) attend(target, text, announcer, answers);
  return true;
}
