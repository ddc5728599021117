import type { ActionsOf, CodesOf, FluzErrorCode } from "@fluz-kit/core";
import { expectTypeOf, test } from "vitest";

type Verification = "AUTH-0005" | "AUTH-0006" | "AUTH-0029" | "AUTH-0030";

test("a switch over the codes of an operation can be exhaustive", () => {
  expectTypeOf<CodesOf<"verifyCode">>().toEqualTypeOf<Verification>();
  expectTypeOf<CodesOf<"other">>().toEqualTypeOf<FluzErrorCode>();

  const sentenceOf = (code: CodesOf<"verifyCode">): string => {
    switch (code) {
      case "AUTH-0005":
      case "AUTH-0006":
        return "wrong";
      case "AUTH-0029":
        return "old";
      case "AUTH-0030":
        return "closed";
      default:
        // Compiles only while no code of the operation is left over.
        return code satisfies never;
    }
  };
  expectTypeOf(sentenceOf).returns.toBeString();
});

test("the actions of an operation are those of its codes, at any attempt, and of the conditions", () => {
  expectTypeOf<"signIn">().toExtend<ActionsOf<"register">>();
  expectTypeOf<"editEmail">().toExtend<ActionsOf<"register">>();
  expectTypeOf<"retry">().toExtend<ActionsOf<"register">>();
  expectTypeOf<"grantAccess">().not.toExtend<ActionsOf<"register">>();
  expectTypeOf<"useAnotherMethod">().toExtend<ActionsOf<"verifyCode">>();
  expectTypeOf<"grantAccess">().toExtend<ActionsOf<"authorize">>();
});

test("a map of handlers can be exhaustive", () => {
  const handlers = {
    retry: "/again",
    contactSupport: "/help",
    reauthenticate: "/login",
    grantAccess: "/access",
    goBack: "/",
  } satisfies Record<ActionsOf<"authorize">, string>;
  expectTypeOf(handlers).toHaveProperty("grantAccess");

  // @ts-expect-error: the other actions of the operation are missing.
  ({ retry: "/again" }) satisfies Record<ActionsOf<"authorize">, string>;
  // @ts-expect-error: no code of the operation offers it.
  ({ ...handlers, resendCode: "/code" }) satisfies Record<ActionsOf<"authorize">, string>;
});
