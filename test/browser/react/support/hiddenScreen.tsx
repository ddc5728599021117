// A form that is hidden, in part or as a whole, while its request runs.
import {
  ErrorBanner,
  ErrorScreen,
  ErrorSummary,
  FieldError,
  FluzProvider,
  GuidanceView,
  errorParts,
  useFluzError,
} from "@fluz-kit/react";
import type { UseFluzErrorResult } from "@fluz-kit/react";
import { useImperativeHandle, useState } from "react";
import type { ReactElement, ReactNode, Ref } from "react";
import { Elsewhere } from "../../../react/support/Elsewhere.tsx";
import type { Where } from "../../../react/support/Elsewhere.tsx";
import { OwnBanner } from "../../../react/support/ownMarkup.tsx";
import { everyHiding } from "./hidings.tsx";
import type { Around } from "./hidings.tsx";
import { actions, payloadOf, support } from "./page.tsx";

export const surfaces = [
  "banner",
  "screen",
  "summary",
  "summary of two",
  "own markup",
  "guidance view",
  "none",
] as const;

/** What a screen is made of, and what of it is going to be hidden. */
export interface HiddenScreenPlan {
  readonly where: Where;
  readonly surface: (typeof surfaces)[number];
  readonly hasField: boolean;
  /** A name of `everyHiding`. */
  readonly hiding: string;
  readonly hidesSurface: boolean;
  readonly hidesField: boolean;
  /** The rest of the form, with its button. */
  readonly hidesRest: boolean;
  /** What all of it stands in, outside of a shadow tree or a frame. */
  readonly hidesAll: boolean;
}

export interface HiddenScreenControls {
  hide: () => void;
  report: UseFluzErrorResult["report"];
}

interface HiddenScreenProps {
  readonly plan: HiddenScreenPlan;
  readonly ref: Ref<HiddenScreenControls>;
  readonly onSubmit: () => void;
}

interface SurfaceProps {
  readonly kind: HiddenScreenPlan["surface"];
  readonly fluz: UseFluzErrorResult;
  /** What fails beside it. */
  readonly other: UseFluzErrorResult;
}

function Surface({ kind, fluz, other }: SurfaceProps): ReactNode {
  if (kind === "banner") return <ErrorBanner error={fluz} />;
  if (kind === "screen") return <ErrorScreen error={fluz} />;
  if (kind === "summary") return <ErrorSummary error={[fluz]} />;
  if (kind === "summary of two") return <ErrorSummary error={[fluz, other]} />;
  if (kind === "own markup") return <OwnBanner fluz={fluz} />;
  if (kind === "none") return null;
  return (
    <GuidanceView error={fluz}>
      <input aria-label="Step" />
    </GuidanceView>
  );
}

function Field({ kind, fluz }: Omit<SurfaceProps, "other">): ReactElement {
  const own = kind === "own markup" ? errorParts(fluz)?.fieldError("phone") : null;
  return (
    <>
      <input aria-label="Phone" {...fluz.field("phone")} />
      {own && <p data-field="phone" {...own} />}
      {kind !== "own markup" && <FieldError error={fluz} field="phone" />}
    </>
  );
}

const handlers = { ...actions, editPhone: () => {} };
const beside = payloadOf("AUTH-0019");
const fields = ["phone"] as const;
const none = [] as const;

interface FormProps extends Omit<HiddenScreenProps, "ref"> {
  readonly isHidden: boolean;
  readonly around: Around;
  readonly fluz: UseFluzErrorResult;
  readonly other: UseFluzErrorResult;
}

function Form({ plan, onSubmit, isHidden, around, fluz, other }: FormProps): ReactElement {
  return (
    <form
      aria-label="Sign up"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      <h2>Sign up</h2>
      {around(
        isHidden && plan.hidesSurface,
        <Surface kind={plan.surface} fluz={fluz} other={other} />,
      )}
      {plan.hasField &&
        around(isHidden && plan.hidesField, <Field kind={plan.surface} fluz={fluz} />)}
      {around(
        isHidden && plan.hidesRest,
        <>
          <input aria-label="Name" />
          <button type="submit">Create account</button>
        </>,
      )}
    </form>
  );
}

const plain: Around = (_, children) => <>{children}</>;

function Page({ plan, ref, onSubmit }: HiddenScreenProps): ReactElement {
  const [isHidden, setHidden] = useState(false);
  const fluz = useFluzError<"register">(undefined, {
    operation: "register",
    fields: plan.hasField ? fields : none,
  });
  const other = useFluzError<"register">(undefined, { operation: "register", flow: "other" });
  useImperativeHandle(ref, () => ({
    hide: () => setHidden(true),
    report(failure) {
      if (plan.surface === "summary of two") other.report(beside);
      fluz.report(failure);
    },
  }));
  const around = everyHiding[plan.hiding] ?? plain;
  return around(
    isHidden && plan.hidesAll,
    <Elsewhere where={plan.where}>
      <Form {...{ plan, onSubmit, isHidden, around, fluz, other }} />
    </Elsewhere>,
  );
}

/** Draws it. */
export function HiddenScreen(props: HiddenScreenProps): ReactElement {
  return (
    <FluzProvider actions={handlers} support={support}>
      <main>
        <h1>Join</h1>
        <Page {...props} />
      </main>
    </FluzProvider>
  );
}
