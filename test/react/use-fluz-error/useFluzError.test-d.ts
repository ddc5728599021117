import type { ActionId, FluzError, Guidance } from "@fluz-kit/core";
import { useFluzError } from "@fluz-kit/react";
import type {
  ActionHandler,
  ActionHandlers,
  FluzFieldProps,
  SupportChannel,
} from "@fluz-kit/react";
import type { ComponentProps } from "react";
import { describe, expectTypeOf, test } from "vitest";

describe("useFluzError", () => {
  test("takes any source, or none, and the options of the documented embedding", () => {
    expectTypeOf(useFluzError).toBeCallableWith();
    expectTypeOf(useFluzError).toBeCallableWith(new Error("any"));
    expectTypeOf(useFluzError).toBeCallableWith(null, {
      operation: "register",
      flow: "sign-up",
      fields: ["phone", "email"],
      actions: { signIn: "/login", retry: () => {}, resendCode: async () => 1 },
    });
  });

  test("returns null where nothing has failed", () => {
    type Result = ReturnType<typeof useFluzError>;
    expectTypeOf<Result["error"]>().toEqualTypeOf<FluzError | null>();
    expectTypeOf<Result["guidance"]>().toEqualTypeOf<Guidance | null>();
    expectTypeOf<Result["title"]>().toEqualTypeOf<string | null>();
    expectTypeOf<Result["actions"][number]["run"]>().returns.toEqualTypeOf<Promise<void>>();
    expectTypeOf<Result["actions"][number]["availableAt"]>().toEqualTypeOf<number | null>();
    expectTypeOf<Result["report"]>().parameter(0).toEqualTypeOf<unknown>();
  });

  test("knows the fields, operations and actions there are", () => {
    type Options = NonNullable<Parameters<typeof useFluzError>[1]>;
    expectTypeOf<{ fields: readonly ["phone", "code"] }>().toExtend<Options>();
    expectTypeOf<{ fields: readonly ["telephone"] }>().not.toExtend<Options>();
    expectTypeOf<{ operation: "login" }>().toExtend<Options>();
    expectTypeOf<{ operation: "logIn" }>().not.toExtend<Options>();
    expectTypeOf<keyof ActionHandlers>().toEqualTypeOf<ActionId>();
  });
});

test("what field() returns can be spread over any kind of input", () => {
  expectTypeOf<FluzFieldProps>().toExtend<ComponentProps<"input">>();
  expectTypeOf<FluzFieldProps>().toExtend<ComponentProps<"select">>();
  expectTypeOf<FluzFieldProps>().toExtend<ComponentProps<"textarea">>();
});

test("a handler is a link or a function, and may be async", () => {
  expectTypeOf<string>().toExtend<ActionHandler>();
  expectTypeOf<() => void>().toExtend<ActionHandler>();
  expectTypeOf<() => Promise<number>>().toExtend<ActionHandler>();
  expectTypeOf<number>().not.toExtend<ActionHandler>();
  expectTypeOf<{ signIn: "/login" }>().toExtend<ActionHandlers>();
});

test("a support channel says what it is", () => {
  expectTypeOf<{ type: "email"; address: string }>().toExtend<SupportChannel>();
  expectTypeOf<{ type: "email"; href: string }>().not.toExtend<SupportChannel>();
});
