import { FluzProvider } from "@fluz-kit/react";
import { type ReactNode, useState } from "react";
import { MagicValues } from "./MagicValues.tsx";
import { SignUpScreen } from "./SignUpScreen.tsx";

export interface SignUpFlowProps {
  /** The GraphQL endpoint that registers people. */
  endpoint: string;
}

/** The sign-up screen within an application, beside a list of what to try. */
export function SignUpFlow({ endpoint }: SignUpFlowProps): ReactNode {
  const [isSigningIn, setSigningIn] = useState(false);
  return (
    <FluzProvider
      appName="Example Pay"
      support={{ type: "url", href: "https://support.example.com" }}
    >
      <div className="story-Flow">
        {isSigningIn ? (
          <div className="story-SignUp">
            <h1 ref={(heading) => heading?.focus()} tabIndex={-1}>
              Sign in
            </h1>
            <p>This is where your application shows its own sign-in screen.</p>
            <button type="button" onClick={() => setSigningIn(false)}>
              Back to sign-up
            </button>
          </div>
        ) : (
          <SignUpScreen endpoint={endpoint} onSignIn={() => setSigningIn(true)} />
        )}
        <MagicValues />
      </div>
    </FluzProvider>
  );
}
