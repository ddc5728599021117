import {
  ErrorBanner,
  ErrorScreen,
  ErrorSummary,
  FieldError,
  FluzProvider,
  useFluzError,
} from "@fluz-kit/react";
import type { FluzEvent, UseFluzErrorResult } from "@fluz-kit/react";
import { useEffect, useState } from "react";
import type { ReactElement } from "react";
import { everyHandler, support } from "./handlers.ts";

type FormName = 0 | 1;

/** One hook of a generated screen, and where its errors can be drawn. */
export interface Part {
  readonly form: FormName;
  readonly surface: "banner" | "screen" | "own markup";
  readonly hasField: boolean;
  /** Whether its errors stand in the form's summary. */
  readonly isListed: boolean;
}

/** What is hidden or gone by now. */
export interface Places {
  readonly hiddenFields: boolean;
  readonly hiddenSurfaces: boolean;
  readonly goneSurfaces: boolean;
}

export interface Controls {
  readonly results: Map<number, UseFluzErrorResult>;
  readonly setPlaces: Map<FormName, (places: Places) => void>;
  readonly events: FluzEvent[];
}

interface FormProps {
  readonly name: FormName;
  readonly parts: readonly Part[];
  readonly controls: Controls;
  readonly results: readonly UseFluzErrorResult[];
}

const allThere: Places = { hiddenFields: false, hiddenSurfaces: false, goneSurfaces: false };

/** A form with a summary and the parts that are in it. A press of its button does nothing but be an act. */
function Form({ name, parts, controls, results }: FormProps): ReactElement {
  const [places, setPlaces] = useState(allThere);
  useEffect(() => {
    controls.setPlaces.set(name, setPlaces);
  }, [controls, name]);
  const mine = results.flatMap((fluz, index) => {
    const part = parts[index];
    return part?.form === name ? [{ part, fluz, index }] : [];
  });
  const listed = mine.flatMap(({ part, fluz }) => (part.isListed ? [fluz] : []));
  return (
    <form
      aria-label={`Form ${name}`}
      noValidate
      onSubmit={(event) => event.preventDefault()}
      data-form={name}
    >
      <h2>Form {name}</h2>
      {listed.length > 0 && <ErrorSummary error={listed} data-summary="" />}
      <div hidden={places.hiddenSurfaces}>
        {!places.goneSurfaces &&
          mine.map(({ part, fluz, index }) => (
            <div key={index}>
              {part.surface === "banner" && (
                <ErrorBanner error={fluz} data-part={index} dismissible />
              )}
              {part.surface === "screen" && <ErrorScreen error={fluz} data-part={index} />}
            </div>
          ))}
      </div>
      <div hidden={places.hiddenFields}>
        {mine.map(
          ({ part, fluz, index }) =>
            part.hasField && (
              <div key={index}>
                <input aria-label={`Phone ${index}`} data-part={index} {...fluz.field("phone")} />
                <FieldError error={fluz} field="phone" />
              </div>
            ),
        )}
      </div>
      <input aria-label={`Name ${name}`} />
      <button type="submit">Send {name}</button>
    </form>
  );
}

const fields = ["phone"] as const;
const none = [] as const;

function usePart(part: Part, flow: string): UseFluzErrorResult {
  const own = part.hasField ? fields : none;
  return useFluzError<"register">(undefined, { operation: "register", flow, fields: own });
}

interface ScreenProps {
  readonly parts: readonly [Part, Part, Part];
  readonly controls: Controls;
}

function Screen({ parts, controls }: ScreenProps): ReactElement {
  const [first, second, third] = parts;
  const results: readonly UseFluzErrorResult[] = [
    usePart(first, "a"),
    usePart(second, "b"),
    usePart(third, "c"),
  ];
  useEffect(() => {
    for (const [index, fluz] of results.entries()) controls.results.set(index, fluz);
  });
  const shared = { parts, controls, results };
  return (
    <>
      <Form name={0} {...shared} />
      <Form name={1} {...shared} />
    </>
  );
}

/** Two forms, and three hooks that stand in them. */
export function GeneratedScreen(props: ScreenProps): ReactElement {
  const { events } = props.controls;
  return (
    <FluzProvider
      actions={everyHandler}
      support={support}
      onEvent={(event) => void events.push(event)}
    >
      <Screen {...props} />
    </FluzProvider>
  );
}
