import { ErrorBanner, GuidanceView, useFluzError } from "@fluz-kit/react";
import { useFluzMutation } from "@fluz-kit/react-query";
import { useRef } from "react";
import type { FormEvent, ReactNode } from "react";
import { useHarbor } from "../app/HarborContext.ts";

interface SocialLogInProps {
  readonly onDone: () => void;
  readonly onUseAnotherMethod: () => void;
}

const providers = ["Google", "Apple"] as const;

/** The token that the provider's own window would give. */
const PROVIDER_TOKEN = "demo-provider-token";

export function SocialLogIn({ onDone, onUseAnotherMethod }: SocialLogInProps): ReactNode {
  const { api, session } = useHarbor();
  const latest = useRef<string>(providers[0]);
  const logIn = useFluzMutation({
    operation: "socialLogin",
    mutationFn: async (provider: string, details) => {
      session.open(await api("socialLogin", { provider, token: PROVIDER_TOKEN }, details));
    },
    onSuccess: onDone,
  });
  const fluz = useFluzError(logIn, {
    flow: "social-log-in",
    actions: { useAnotherMethod: onUseAnotherMethod },
  });

  function handleSubmit(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    if (logIn.isPending) return;
    // "Try again" sends the form without a button. The provider stays the same.
    const { submitter } = readSubmitter(event.nativeEvent);
    if (submitter instanceof HTMLButtonElement) latest.current = submitter.value;
    logIn.mutate(latest.current);
  }

  return (
    <GuidanceView error={fluz} headingLevel={2}>
      <form className="hb-Form hb-Social" noValidate onSubmit={handleSubmit}>
        <p className="hb-or">or</p>
        <ErrorBanner error={fluz} />
        <div className="hb-pair">
          {providers.map((provider) => (
            <button
              key={provider}
              className="hb-Button"
              data-variant="quiet"
              value={provider}
              aria-disabled={logIn.isPending}
            >
              {provider}
            </button>
          ))}
        </div>
      </form>
    </GuidanceView>
  );
}

function readSubmitter(event: Event): { readonly submitter: unknown } {
  return { submitter: event instanceof SubmitEvent ? event.submitter : null };
}
