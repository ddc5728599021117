import { OTPField } from "@base-ui/react/otp-field";
import type { ReactElement } from "react";
import { places } from "../places.ts";

function Field(): ReactElement {
  return (
    <OTPField.Root length={6} aria-label="Code">
      {places.map((place) => (
        <OTPField.Input key={place} aria-label={`Digit ${place + 1}`} />
      ))}
    </OTPField.Root>
  );
}

export const contestant = { Field };
