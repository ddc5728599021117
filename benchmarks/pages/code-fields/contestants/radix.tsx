import { unstable_OneTimePasswordField as OneTimePasswordField } from "radix-ui";
import type { ReactElement } from "react";
import { places } from "../places.ts";

function Field(): ReactElement {
  return (
    <OneTimePasswordField.Root aria-label="Code">
      {places.map((place) => (
        <OneTimePasswordField.Input key={place} />
      ))}
      <OneTimePasswordField.HiddenInput />
    </OneTimePasswordField.Root>
  );
}

export const contestant = { Field };
