import { MantineProvider, PinInput } from "@mantine/core";
import "@mantine/core/styles.css";
import type { ReactElement } from "react";

function Field(): ReactElement {
  return <PinInput length={6} type="number" oneTimeCode aria-label="Code" />;
}

export const contestant = { Field, Surroundings: MantineProvider };
