import type { ActionId, CodesOf, FluzError, Guidance, Operation } from "@fluz-kit/core";
import { useFluzError } from "@fluz-kit/react";
import type {
  ActionHandler,
  ActionHandlers,
  ActionHandlersOf,
  FluzErrorOf,
  FluzFieldProps,
  Other,
  SupportChannel,
  UseFluzErrorResult,
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

  test("joins an input's other props, and keeps the types of what it does not know", () => {
    type Field = ReturnType<typeof useFluzError>["field"];
    const own = { name: "phone" as const, onChange: async (event: Event) => event.type };
    const join = (field: Field) => field("phone", own);
    type Joined = ReturnType<typeof join>;
    expectTypeOf<Joined["name"]>().toEqualTypeOf<"phone">();
    expectTypeOf<Joined["onChange"]>().toEqualTypeOf<(event: Event) => Promise<string>>();
    expectTypeOf<Joined["ref"]>().toEqualTypeOf<(handle: unknown) => void>();
    const describe = (field: Field) => field("phone", { "aria-describedby": "hint" });
    expectTypeOf<ReturnType<typeof describe>["onChange"]>().toEqualTypeOf<() => void>();
  });

  test("gives what is wrong with a field as a text that any component takes", () => {
    type Result = ReturnType<typeof useFluzError>;
    expectTypeOf<Result["fieldText"]>().returns.toEqualTypeOf<string | null>();
    expectTypeOf<Result["fieldText"]>().parameter(0).not.toEqualTypeOf<string>();
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

declare const mutation: { readonly operation: "register"; readonly status: string };

describe("an operation narrows what its errors can be", () => {
  const useNamed = (source?: unknown) => useFluzError(source, { operation: "register" });
  const useKnown = () => useFluzError(mutation);

  test("from the options, and from a source that knows its own", () => {
    expectTypeOf<
      ReturnType<typeof useNamed>["error"]
    >().toEqualTypeOf<FluzErrorOf<"register"> | null>();
    expectTypeOf<
      ReturnType<typeof useKnown>["error"]
    >().toEqualTypeOf<FluzErrorOf<"register"> | null>();
  });

  test("what its codes leave over is the other branch: any code may arrive, or none", () => {
    type Rest = Exclude<FluzErrorOf<"socialLogin">["code"], CodesOf<"socialLogin">>;
    expectTypeOf<null>().toExtend<Rest>();
    expectTypeOf<Other<"AUTH-0006">>().toExtend<Rest>();
    expectTypeOf<"AUTH-0006">().not.toExtend<Rest>();
  });

  test("they stay errors like any other", () => {
    expectTypeOf<FluzErrorOf<"register">>().toExtend<FluzError>();
    expectTypeOf<CodesOf<"register">>().toExtend<FluzErrorOf<"register">["code"]>();
    expectTypeOf<null>().toExtend<FluzErrorOf<"register">["code"]>();
    expectTypeOf<"AUTH-0006">().not.toExtend<FluzErrorOf<"register">["code"]>();
    expectTypeOf<FluzErrorOf<"other">>().toEqualTypeOf<FluzError>();
    expectTypeOf<FluzErrorOf<Operation>>().toEqualTypeOf<FluzError>();
  });

  test("and guidance names the actions that they lead to", () => {
    type Actions = NonNullable<ReturnType<typeof useNamed>["guidance"]>["actions"][number];
    expectTypeOf<"signIn">().toExtend<Actions>();
    expectTypeOf<"grantAccess">().not.toExtend<Actions>();
    expectTypeOf<NonNullable<ReturnType<typeof useNamed>["guidance"]>>().toExtend<Guidance>();
  });
});

describe("a forgotten handler", () => {
  test("does not compile where the map has to satisfy its operation", () => {
    const whole = {
      signIn: "/login",
      requestAccess: () => {},
      goBack: "/",
    } satisfies ActionHandlersOf<"register">;
    expectTypeOf(whole).toExtend<ActionHandlers>();
    const part = {
      requestAccess: () => {},
      goBack: "/",
      // @ts-expect-error A number that is taken asks to sign in.
    } satisfies ActionHandlersOf<"register">;
    expectTypeOf(part).toExtend<ActionHandlers>();
  });

  test("is none where the kit knows what to do by itself", () => {
    type Needed = "retry" | "editPhone" | "contactSupport";
    const none: Pick<ActionHandlersOf<"register">, Needed> = {};
    expectTypeOf(none).toExtend<ActionHandlers>();
  });

  test("and a stray one does not compile", () => {
    // @ts-expect-error There is no such action.
    expectTypeOf({ logIn: "/login" }).toExtend<ActionHandlersOf<"other">>();
  });
});

test("the result for one operation goes where the result for any is asked for", () => {
  expectTypeOf<UseFluzErrorResult<"register">>().toExtend<UseFluzErrorResult>();
  expectTypeOf<UseFluzErrorResult>().not.toExtend<UseFluzErrorResult<"register">>();
});
