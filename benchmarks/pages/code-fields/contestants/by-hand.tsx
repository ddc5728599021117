import "@fluz-kit/react/styles.css";
import type { ReactElement, ReactNode } from "react";
import { HandWrittenProvider } from "../../shared/HandWrittenProvider.tsx";
import { HandWrittenPrompt } from "../by-hand/HandWrittenPrompt.tsx";
import { PHONE } from "../surroundings.ts";

const none = {};

function Field(): ReactElement {
  return <HandWrittenPrompt destination={PHONE} />;
}

function Surroundings({ children }: { readonly children: ReactNode }): ReactElement {
  return <HandWrittenProvider handlers={none}>{children}</HandWrittenProvider>;
}

export const contestant = { Field, Surroundings };
