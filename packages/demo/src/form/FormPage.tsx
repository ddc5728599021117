import { ErrorBanner, GuidanceView } from "@fluz-kit/react";
import type { ReactNode } from "react";
import { Page } from "../app/Page.tsx";
import { readForm } from "./readForm.ts";
import type { Wiring } from "./Wiring.ts";

interface FormPageProps {
  readonly title: string;
  readonly lead?: ReactNode;
  readonly fluz: Wiring;
  readonly submit: string;
  readonly isBusy: boolean;
  readonly onSubmit: (read: (name: string) => string) => void;
  /** The fields. */
  readonly children?: ReactNode;
  /** What stands below the form. */
  readonly footer?: ReactNode;
}

/** A page with one form. A failure stands at the head of the form, or replaces it. */
export function FormPage(props: FormPageProps): ReactNode {
  const { title, lead, fluz, submit, isBusy, onSubmit, children, footer } = props;
  return (
    <GuidanceView error={fluz}>
      <Page title={title} lead={lead}>
        <form
          className="hb-Form"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            if (!isBusy) onSubmit(readForm(event.currentTarget));
          }}
        >
          <ErrorBanner error={fluz} />
          {children}
          <button className="hb-Button" aria-disabled={isBusy}>
            {submit}
          </button>
        </form>
        {footer}
      </Page>
    </GuidanceView>
  );
}
