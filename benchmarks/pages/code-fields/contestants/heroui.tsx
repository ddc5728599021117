import { InputOTP } from "@heroui/react";
import "../../../node_modules/@heroui/styles/dist/heroui.min.css";
import type { ReactElement } from "react";
import { places } from "../places.ts";

function Field(): ReactElement {
  return (
    <InputOTP maxLength={6} aria-label="Code">
      <InputOTP.Group>
        {places.map((place) => (
          <InputOTP.Slot key={place} index={place} />
        ))}
      </InputOTP.Group>
    </InputOTP>
  );
}

export const contestant = { Field };
