"use client";
import type { FieldName } from "@fluz-kit/core";
import { useState } from "react";
import { useLatest } from "../internal/useLatest.ts";
import type { Occurrence } from "./Occurrence.ts";
import type { FluzFieldOptions, FluzFieldProps } from "./UseFluzErrorResult.ts";
import type { Fields } from "./createFields.ts";
import { createFields } from "./createFields.ts";

interface FieldWiring extends Fields {
  readonly propsOf: (name: FieldName, options?: FluzFieldOptions) => FluzFieldProps;
}

/** Wires inputs to the error that stands: marked until the value changes, described until the error goes. */
export function useFieldProps(
  occurrence: Occurrence | null,
  owner: FieldName | null,
  errorIdOf: (name: FieldName) => string,
): FieldWiring {
  const [edited, setEdited] = useState<Occurrence | null>(null);
  const latest = useLatest({ occurrence, owner });
  const [{ fields, edit }] = useState(() => {
    const edit = (name: FieldName) => {
      if (latest.current.owner === name) setEdited(latest.current.occurrence);
    };
    return { fields: createFields(edit), edit };
  });
  return {
    ...fields,
    propsOf(name, { describedBy } = {}) {
      const isOwner = owner === name;
      // The hint comes first: people know it already, and the error is the last thing they hear.
      const ids = [describedBy, isOwner ? errorIdOf(name) : ""].filter(Boolean).join(" ");
      return {
        ...(isOwner && edited !== occurrence ? { "aria-invalid": "true" } : {}),
        ...(ids === "" ? {} : { "aria-describedby": ids }),
        ref: fields.refOf(name),
        onChange: () => edit(name),
      };
    },
  };
}
