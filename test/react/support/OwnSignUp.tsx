import { FluzProvider, useFluzError } from "@fluz-kit/react";
import type { FluzProviderProps, UseFluzErrorResult } from "@fluz-kit/react";
import { render } from "@testing-library/react";
import { StrictMode } from "react";
import type { ReactNode } from "react";
import { everyHandler, support } from "./handlers.ts";
import { OwnBanner, OwnField } from "./ownMarkup.tsx";

interface SignUpProps {
  readonly answer?: unknown;
  readonly fieldStyle?: React.CSSProperties;
  readonly around?: (fluz: UseFluzErrorResult) => ReactNode;
}

/** A form in which a host draws everything by itself. */
export function OwnSignUp({ answer, fieldStyle, around }: SignUpProps) {
  const fluz = useFluzError(undefined, { operation: "register", fields: ["phone"] });
  return (
    <form
      aria-label="Sign up"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        fluz.report(answer);
      }}
    >
      {around ? around(fluz) : <OwnBanner fluz={fluz} />}
      <div style={fieldStyle}>
        <OwnField fluz={fluz} name="phone" />
      </div>
      <button>Create account</button>
    </form>
  );
}

/** Draws it in a provider that handles everything. */
export function renderIn(children: ReactNode, provider: FluzProviderProps = {}) {
  return render(
    <StrictMode>
      <FluzProvider actions={everyHandler} support={support} {...provider}>
        {children}
      </FluzProvider>
    </StrictMode>,
  );
}

/** Such a provider, for a hook alone. */
export const wrapper = ({ children }: { readonly children: ReactNode }) => (
  <FluzProvider actions={everyHandler} support={support}>
    {children}
  </FluzProvider>
);
