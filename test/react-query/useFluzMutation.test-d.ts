import { unwrapResponse } from "@fluz-kit/core";
import type { CodesOf, FluzErrorCode, FluzErrorOf, Other, Secret } from "@fluz-kit/core";
import { useFluzError } from "@fluz-kit/react";
import { fluzMutationOptions, useFluzMutation } from "@fluz-kit/react-query";
import { useMutation } from "@tanstack/react-query";
import { expectTypeOf, test } from "vitest";

interface SignUpInput {
  readonly phone: string;
}

declare function post(input: SignUpInput, signal: AbortSignal): Promise<Response>;

function useSignUp() {
  return useFluzMutation({
    operation: "register",
    mutationFn: (input: SignUpInput, { signal }) =>
      post(input, signal).then((response) => unwrapResponse(response, "registerUser")),
    onSuccess: (data) => expectTypeOf(data).toBeUnknown(),
    onError: ({ code }) =>
      expectTypeOf(code).toEqualTypeOf<CodesOf<"register"> | Other<FluzErrorCode> | null>(),
  });
}

test("a mutation's error has the codes that its operation can meet, and leaves room for others", () => {
  const { error } = useSignUp();
  expectTypeOf(error).toEqualTypeOf<FluzErrorOf<"register"> | null>();
  type Code = NonNullable<NonNullable<typeof error>["code"]>;
  expectTypeOf<"AUTH-0026">().toExtend<Code>();
  expectTypeOf<"AUTH-0012">().not.toExtend<Code>();
});

test("the status tells whether there is an error", () => {
  const signUp = useSignUp();
  type Failed = Extract<typeof signUp, { isError: true }>;
  expectTypeOf<Failed["error"]>().toEqualTypeOf<FluzErrorOf<"register">>();
  type Worked = Extract<typeof signUp, { status: "success" }>;
  expectTypeOf<Worked["error"]>().toBeNull();
});

test("nothing that was typed or answered is in the result", () => {
  const { data, variables } = useSignUp();
  expectTypeOf(data).toBeUndefined();
  expectTypeOf(variables).toBeUndefined();
});

test("useFluzError knows the operation of a mutation", () => {
  const fluz = useFluzError(useSignUp());
  expectTypeOf(fluz.error).toEqualTypeOf<FluzErrorOf<"register"> | null>();
});

test("mutate takes what the mutation function takes", () => {
  const { mutate, mutateAsync } = useSignUp();
  expectTypeOf(mutate).parameter(0).toEqualTypeOf<SignUpInput>();
  expectTypeOf(mutateAsync).returns.resolves.toBeUnknown();
  // @ts-expect-error a phone number is missing
  mutate({});
  const { mutate: resend } = useFluzMutation({
    operation: "resendCode",
    mutationFn: async () => ({ token: "t" }),
    onSuccess: ({ token }) => expectTypeOf(token).toBeString(),
  });
  resend();
});

test("an operation that does not exist does not compile", () => {
  expectTypeOf(useFluzMutation).parameter(0).toHaveProperty("operation");
  // @ts-expect-error there is no such operation
  useFluzMutation({ operation: "signUp", mutationFn: async () => null });
});

test("fluzMutationOptions takes secrets only, and types the error", () => {
  const check = useMutation(
    fluzMutationOptions({
      operation: "checkPasscode",
      mutationFn: async (input: { passcode: Secret }) => input.passcode.reveal(),
    }),
  );
  expectTypeOf(check.error).toEqualTypeOf<FluzErrorOf<"checkPasscode"> | null>();
  fluzMutationOptions({
    operation: "checkPasscode",
    // @ts-expect-error a text would be seen in the cache
    mutationFn: async (input: { passcode: string }) => input.passcode,
  });
  fluzMutationOptions({
    operation: "checkPasscode",
    // @ts-expect-error the same
    mutationFn: async (input: string) => input,
  });
  fluzMutationOptions({
    operation: "updatePasscode",
    // @ts-expect-error one text among Secrets is seen too
    mutationFn: async (input: { passcode: Secret; phone: string }) => input.phone,
  });
});

interface NewPasscode {
  readonly passcode: Secret;
  readonly newPasscode?: Secret;
}

test("fluzMutationOptions takes an interface of Secrets, a Secret, or nothing", () => {
  const update = fluzMutationOptions({
    operation: "updatePasscode",
    mutationFn: async ({ passcode }: NewPasscode) => passcode.reveal(),
  });
  expectTypeOf(useMutation(update).mutate).parameter(0).toEqualTypeOf<NewPasscode>();
  const check = fluzMutationOptions({
    operation: "checkPasscode",
    mutationFn: async (passcode: Secret) => passcode.reveal(),
  });
  expectTypeOf(useMutation(check).mutate).parameter(0).toEqualTypeOf<Secret>();
  const send = fluzMutationOptions({ operation: "sendCode", mutationFn: async () => null });
  expectTypeOf(useMutation(send).mutate).parameter(0).toBeVoid();
});
