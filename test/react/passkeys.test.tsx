import { extendCatalogue, generalCatalogue } from "@fluz-kit/core";
import { readPasskeyFailure, webauthn } from "@fluz-kit/core/families/webauthn";
import { en, overrideMessages } from "@fluz-kit/messages";
import { webauthnEn } from "@fluz-kit/messages/families/webauthn/en";
import { ErrorBanner, FluzProvider, useFluzError } from "@fluz-kit/react";
import { useFluzMutation } from "@fluz-kit/react-query";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";

const catalogue = extendCatalogue(generalCatalogue, { families: [webauthn] });
const messages = overrideMessages(en, { errors: webauthnEn });

function SignIn({ onCode }: { readonly onCode: () => void }) {
  const signIn = useFluzMutation({
    operation: "login",
    mutationFn: async () => {
      await Promise.reject(new DOMException("Not allowed.", "NotAllowedError")).catch((thrown) => {
        throw readPasskeyFailure(thrown);
      });
    },
  });
  const fluz = useFluzError(signIn, { actions: { useAnotherMethod: onCode } });
  return (
    <>
      <ErrorBanner error={fluz} />
      <button onClick={() => signIn.mutate()}>Sign in with a passkey</button>
      <output>{fluz.attempts}</output>
    </>
  );
}

test("whoever cancels a passkey is offered the other way, and has not failed", async () => {
  const taken: string[] = [];
  render(
    <QueryClientProvider client={new QueryClient()}>
      <FluzProvider catalogue={catalogue} messages={messages}>
        <SignIn onCode={() => void taken.push("code")} />
      </FluzProvider>
    </QueryClientProvider>,
  );
  await userEvent.click(screen.getByRole("button", { name: "Sign in with a passkey" }));
  expect(await screen.findByText("The passkey wasn't used")).toBeVisible();
  expect(screen.getByText("0")).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: en.actions.useAnotherMethod }));
  expect(taken).toEqual(["code"]);
});
