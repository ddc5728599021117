// One hook of a generated screen, and what draws its errors.
import {
  ErrorBanner,
  ErrorScreen,
  FieldError,
  GuidanceView,
  errorParts,
  useFluzError,
} from "@fluz-kit/react";
import type { UseFluzErrorResult } from "@fluz-kit/react";
import { useEffect, useState } from "react";
import type { ReactElement } from "react";
import { OwnBanner } from "./ownMarkup.tsx";
import { unasked } from "./queryStates.ts";
import type { Controls, FormName, Part, ScreenPlan } from "./screenPlan.ts";

export interface DrawnPart {
  readonly part: Part;
  readonly index: number;
  readonly fluz: UseFluzErrorResult;
}

export function PartSurface({ part, index, fluz }: DrawnPart): ReactElement {
  const marks = { "data-part": index };
  if (part.surface === "banner") return <ErrorBanner error={fluz} dismissible {...marks} />;
  if (part.surface === "screen") return <ErrorScreen error={fluz} {...marks} />;
  if (part.surface === "own markup") return <OwnBanner fluz={fluz} {...marks} />;
  return (
    <GuidanceView error={fluz} {...marks}>
      <input aria-label={`Step ${index}`} />
    </GuidanceView>
  );
}

export function PartField({ part, index, fluz }: DrawnPart): ReactElement {
  const own = part.surface === "own markup" ? errorParts(fluz)?.fieldError("phone") : null;
  const marks = { "data-part": index, "data-field": "phone" };
  return (
    <div>
      <input aria-label={`Phone ${index}`} data-part={index} {...fluz.field("phone")} />
      {own && <p {...marks} {...own} />}
      {part.surface !== "own markup" && <FieldError error={fluz} field="phone" {...marks} />}
    </div>
  );
}

const fields = ["phone"] as const;
const none = [] as const;

/** @param isMine whether it is this form's, rather than one that another draws */
function usePart(index: number, isMine: boolean, plan: ScreenPlan, controls: Controls) {
  const part = plan.parts[index];
  const [query, setQuery] = useState(unasked);
  const fluz = useFluzError<"register">(part?.isQuery ? query : undefined, {
    operation: "register",
    flow: `${index}`,
    fields: part?.hasField ? fields : none,
  });
  useEffect(() => {
    if (!isMine) return undefined;
    controls.results.set(index, fluz);
    controls.setQuery.set(index, setQuery);
    return () => void controls.results.delete(index);
  }, [isMine, index, fluz, controls]);
  return fluz;
}

/**
 * The hooks of all parts, of which the owner gives its own away.
 *
 * @param owner the form whose hooks they are; `null` for the screen's
 */
export function useParts(owner: FormName | null, plan: ScreenPlan, controls: Controls) {
  const isMine = (index: number): boolean => {
    const form = plan.parts[index]?.form ?? 0;
    return (plan.forms[form].hasHooks ? form : null) === owner;
  };
  return [
    usePart(0, isMine(0), plan, controls),
    usePart(1, isMine(1), plan, controls),
    usePart(2, isMine(2), plan, controls),
  ];
}
