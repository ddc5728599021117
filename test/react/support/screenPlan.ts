// What a screen is generated from, and what drives it.
import type { FluzEvent, UseFluzErrorResult } from "@fluz-kit/react";
import type { Where } from "./Elsewhere.tsx";
import type { QueryState } from "./queryStates.ts";

export type FormName = 0 | 1;

/** One hook of a generated screen, and where its errors can be drawn. */
export interface Part {
  readonly form: FormName;
  readonly surface: "banner" | "screen" | "own markup" | "guidance view";
  /** Where its surface is, seen from its form. */
  readonly where: Where;
  readonly hasField: boolean;
  /** Whether its errors stand in the form's summary. */
  readonly isListed: boolean;
  /** Whether a query brings its errors, rather than `report` and `begin`. */
  readonly isQuery: boolean;
}

export interface FormPlan {
  readonly where: Where;
  /** Whether the hooks of its parts come and go with it, rather than with the screen. */
  readonly hasHooks: boolean;
}

export interface ScreenPlan {
  readonly parts: readonly [Part, Part, Part];
  readonly forms: readonly [FormPlan, FormPlan];
}

/** What of a form is hidden, closed or gone by now. */
export interface Places {
  readonly hiddenFields: boolean;
  readonly hiddenSurfaces: boolean;
  readonly goneSurfaces: boolean;
  /** The dialogs and pop-ups that it and its surfaces stand in. */
  readonly isClosed: boolean;
  readonly isGone: boolean;
}

export interface Controls {
  readonly results: Map<number, UseFluzErrorResult>;
  readonly setQuery: Map<number, (change: (query: QueryState) => QueryState) => void>;
  readonly setPlaces: Map<FormName, (places: Places) => void>;
  readonly events: FluzEvent[];
}

export const allThere: Places = {
  hiddenFields: false,
  hiddenSurfaces: false,
  goneSurfaces: false,
  isClosed: false,
  isGone: false,
};
