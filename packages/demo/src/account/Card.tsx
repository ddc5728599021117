import { ErrorBanner, GuidanceView, useFluzError } from "@fluz-kit/react";
import { useFluzMutation } from "@fluz-kit/react-query";
import type { ReactNode } from "react";
import { useHarbor } from "../app/HarborContext.ts";
import { askForAccess } from "./consent.ts";

const CARD_ID = "0d9b1f6e-52f3-4c1c-9a53-8c1e4be7a6d1";

const needed = ["EDIT_VIRTUALCARD"] as const;

/** The person's card. Harbor asks for access only when the person freezes it. */
export function Card(): ReactNode {
  const { api, refresher, consentPage } = useHarbor();
  const freeze = useFluzMutation({
    operation: "other",
    session: refresher,
    mutationFn: (_input: void, details) =>
      api("lockVirtualCard", { input: { virtualCardId: CARD_ID } }, details),
  });
  const fluz = useFluzError(freeze, {
    flow: "card",
    actions: { grantAccess: () => askForAccess(consentPage, needed) },
  });
  return (
    <section aria-labelledby="card">
      <h2 id="card">Your card</h2>
      <GuidanceView error={fluz} scopes={needed} headingLevel={3} className="hb-Prompt">
        <form
          className="hb-CardForm"
          onSubmit={(event) => {
            event.preventDefault();
            freeze.mutate();
          }}
        >
          <ErrorBanner error={fluz} headingLevel={3} />
          <p>
            <span>Harbor card</span> <span className="hb-quiet">•••• 4821</span>
          </p>
          {freeze.isSuccess ? (
            <output>Frozen. Nothing can be paid with it now.</output>
          ) : (
            <button className="hb-Button" data-variant="quiet" aria-disabled={freeze.isPending}>
              Freeze card
            </button>
          )}
        </form>
      </GuidanceView>
    </section>
  );
}
