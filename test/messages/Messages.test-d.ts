import type { Messages } from "@fluz-kit/messages";
import { en } from "@fluz-kit/messages";
import { expectTypeOf, test } from "vitest";

test("a missing sentence does not compile", () => {
  const { "AUTH-0026": _, ...errors } = en.errors;
  // @ts-expect-error: AUTH-0026 is missing.
  const partial: Messages = { ...en, errors };
  expectTypeOf(partial).toEqualTypeOf<Messages>();
});

test("a missing label does not compile", () => {
  const { retry: _, ...actions } = en.actions;
  // @ts-expect-error: retry is missing.
  const partial: Messages = { ...en, actions };
  expectTypeOf(partial).toEqualTypeOf<Messages>();
});

test("an error that can name a wait has a sentence for it", () => {
  expectTypeOf<Messages["errors"]["AUTH-0020"]["descriptionWithWait"]>().toBeString();
});
