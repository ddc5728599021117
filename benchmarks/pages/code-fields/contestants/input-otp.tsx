import { OTPInput } from "input-otp";
import type { ReactElement } from "react";

function Field(): ReactElement {
  return (
    <OTPInput
      maxLength={6}
      aria-label="Code"
      render={({ slots }) => (
        <div>
          {slots.map(({ char, isActive, hasFakeCaret }, place) => (
            <div key={place} data-active={isActive}>
              {char}
              {hasFakeCaret && <div className="caret" />}
            </div>
          ))}
        </div>
      )}
    />
  );
}

export const contestant = { Field };
