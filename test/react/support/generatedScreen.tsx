import { ErrorSummary, FluzProvider } from "@fluz-kit/react";
import type { UseFluzErrorResult } from "@fluz-kit/react";
import { useEffect, useState } from "react";
import type { ReactElement, ReactNode } from "react";
import { Elsewhere } from "./Elsewhere.tsx";
import { PartField, PartSurface, useParts } from "./generatedParts.tsx";
import { everyHandler, support } from "./handlers.ts";
import { allThere } from "./screenPlan.ts";
import type { Controls, FormName, Places, ScreenPlan } from "./screenPlan.ts";

interface FormProps {
  readonly name: FormName;
  readonly plan: ScreenPlan;
  readonly controls: Controls;
}

interface FormContentProps extends FormProps {
  readonly places: Places;
  readonly results: readonly UseFluzErrorResult[];
}

/** A form with a summary and the parts that are in it. A press of its button does nothing but be an act. */
function Form({ name, plan, places, results }: FormContentProps): ReactElement {
  const mine = results.flatMap((fluz, index) => {
    const part = plan.parts[index];
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
          mine.map((one) => (
            <Elsewhere key={one.index} where={one.part.where} isOpen={!places.isClosed}>
              <PartSurface {...one} />
            </Elsewhere>
          ))}
      </div>
      <div hidden={places.hiddenFields}>
        {mine.map((one) => one.part.hasField && <PartField key={one.index} {...one} />)}
      </div>
      <input aria-label={`Name ${name}`} />
      <button type="submit">Send {name}</button>
    </form>
  );
}

function FormWithHooks(props: Omit<FormContentProps, "results">): ReactElement {
  const results = useParts(props.name, props.plan, props.controls);
  return <Form {...props} results={results} />;
}

interface PlaceProps extends FormProps {
  readonly results: readonly UseFluzErrorResult[];
}

function FormPlace({ results, ...props }: PlaceProps): ReactNode {
  const { name, plan, controls } = props;
  const [places, setPlaces] = useState(allThere);
  useEffect(() => {
    controls.setPlaces.set(name, setPlaces);
  }, [controls, name]);
  if (places.isGone) return null;
  const { where, hasHooks } = plan.forms[name];
  return (
    <Elsewhere where={where} isOpen={!places.isClosed}>
      {hasHooks ? (
        <FormWithHooks {...props} places={places} />
      ) : (
        <Form {...props} places={places} results={results} />
      )}
    </Elsewhere>
  );
}

function Forms(props: Omit<FormProps, "name">): ReactElement {
  const results = useParts(null, props.plan, props.controls);
  return (
    <main>
      <h1>Sign up</h1>
      <FormPlace name={0} {...props} results={results} />
      <FormPlace name={1} {...props} results={results} />
    </main>
  );
}

/** Two forms, and three hooks whose errors are drawn in them. */
export function GeneratedScreen(props: Omit<FormProps, "name">): ReactElement {
  const { events } = props.controls;
  return (
    <FluzProvider
      actions={everyHandler}
      support={support}
      onEvent={(event) => void events.push(event)}
    >
      <Forms {...props} />
    </FluzProvider>
  );
}
