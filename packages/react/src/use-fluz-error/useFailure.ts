"use client";
import type { FieldName, Guidance } from "@fluz-kit/core";
import { useContext, useId, useState } from "react";
import type { ActionHandlers } from "../actions/ActionHandler.ts";
import { focusField } from "../internal/focusPolicy.ts";
import { useArrival } from "../internal/useArrival.ts";
import { useCommitEffect } from "../internal/useCommitEffect.ts";
import { wordsOf } from "../internal/wordsOf.ts";
import { FluzContext } from "../provider/FluzContext.ts";
import { withView } from "./FluzErrorView.ts";
import type { Steps, ViewedResult } from "./FluzErrorView.ts";
import { createSteps } from "./createSteps.ts";
import { useDeadline } from "./useDeadline.ts";
import { useFieldProps } from "./useFieldProps.ts";
import type { UseGuidanceOptions } from "./useGuidance.ts";
import { useGuidance } from "./useGuidance.ts";

export interface UseFailureOptions extends UseGuidanceOptions {
  /** The id of the text at the field, where the host wired its input to one of its own. */
  readonly errorId?: string | undefined;
}

const noFields: readonly FieldName[] = [];
const noSteps: Steps = { actions: [], missing: null };

/** `useFluzError`, with what the kit's own components need. */
export function useFailure(source: unknown, options: UseFailureOptions): ViewedResult {
  const settings = useContext(FluzContext);
  const { messages, announcer, appName } = settings;
  const { fields: declared = noFields, errorId } = options;
  const guided = useGuidance(source, options, settings);
  const guidance = guided.guidance?.placement.surface === "silent" ? null : guided.guidance;
  const occurrence = guidance && guided.occurrence;
  const owner = guidance && ownerOf(guidance, declared);

  const id = useId().replace(/\W/g, "");
  const errorIdOf = (name: FieldName) => errorId ?? `fluz-${id}-${name}`;
  const fields = useFieldProps(occurrence, owner, errorIdOf);

  const [hasForm, setHasForm] = useState<boolean | null>(null);
  const { form } = fields;
  const relatedField = () => {
    if (guidance?.placement.surface !== "field") return null;
    const { field } = guidance.placement;
    return fields.elementOf(field) ?? fields.describedBy(errorIdOf(field));
  };

  const waitMs = guidance?.waitMs ?? null;
  const { availableAt, isOver } = useDeadline(occurrence, waitMs, () =>
    announcer?.announce(messages.interface.availableNow, "polite"),
  );
  const words =
    guidance && wordsOf(guidance, messages, { appName, waiting: waitMs !== null && !isOver });
  const spoken = words?.spoken ?? "";

  useArrival(owner && occurrence, { target: relatedField, text: spoken, announcer });
  useCommitEffect(() => {
    if (occurrence !== null) setHasForm(form() !== null);
    // The form is looked for when an error comes up, and when it is drawn somewhere.
  }, [occurrence]);

  const stepsWith = (own: ActionHandlers | undefined): Steps =>
    guidance && occurrence
      ? createSteps({
          ...guided,
          settings,
          occurrence,
          guidance,
          owner,
          availableAt,
          hasForm,
          form,
          fields: declared,
          handlers: [own, options.actions],
          focus(name) {
            const element = fields.elementOf(name);
            if (element !== null) focusField(element);
          },
        })
      : noSteps;

  const { attempts, report, dismiss, reset } = guided;
  return withView(
    {
      error: guided.occurrence?.error ?? null,
      guidance: guided.guidance,
      title: words?.title ?? null,
      description: words?.description ?? null,
      actions: stepsWith(undefined).actions,
      attempts,
      field: fields.propsOf,
      report,
      dismiss,
      reset,
    },
    {
      messages,
      announcer,
      occurrence,
      owner,
      spoken,
      errorIdOf,
      relatedField,
      stepsWith,
      form,
      place(element) {
        fields.place(element);
        if (element !== null) setHasForm(form() !== null);
      },
    },
  );
}

/** The declared field that shows the error; without one the banner does. */
function ownerOf({ placement }: Guidance, fields: readonly FieldName[]): FieldName | null {
  return placement.surface === "field" && fields.includes(placement.field) ? placement.field : null;
}
