"use client";
import type { Catalogue, EnumerationPolicy } from "@fluz-kit/core";
import type { Messages } from "@fluz-kit/messages";
import { useContext, useEffect, useMemo, useState } from "react";
import type { ReactElement, ReactNode } from "react";
import type { ActionHandlers } from "../actions/ActionHandler.ts";
import { createAnnouncer } from "../announcer/createAnnouncer.ts";
import { LiveRegions } from "../announcer/LiveRegions.tsx";
import { watchPerson } from "../internal/watchPerson.ts";
import { createAttemptStore } from "../use-fluz-error/createAttemptStore.ts";
import { FluzContext } from "./FluzContext.ts";
import type { SupportChannel } from "./SupportChannel.ts";

export interface FluzProviderProps {
  readonly children?: ReactNode;
  /** The words, in the person's language. @default `en` of `@fluz-kit/messages` */
  readonly messages?: Messages | undefined;
  /** The application's name, for sentences that ask on its behalf. @default a neutral word */
  readonly appName?: string | undefined;
  /** What actions do, for every error below. A hook's or component's own handlers come first. */
  readonly actions?: ActionHandlers | undefined;
  /** Where "Contact support" leads; of several, the first that is safe. Without it support is not offered. */
  readonly support?: SupportChannel | readonly SupportChannel[] | undefined;
  /** Whether the person has signed in. @default unset, which counts as yes wherever it matters */
  readonly authenticated?: boolean | undefined;
  /** How much words may tell about other people's accounts. @default "explicit" */
  readonly enumerationPolicy?: EnumerationPolicy | undefined;
  /** The name of the journey under which attempts are kept: "sign-up". */
  readonly flow?: string | undefined;
  /** What `extendCatalogue` returned. @default the general catalogue */
  readonly catalogue?: Catalogue | undefined;
}

/**
 * Settings for every error surface below it, all optional. Renders its children, then two visually
 * hidden live regions, on the server too. Inside another provider it changes only what it sets, and
 * shares the regions and attempts of the outer one.
 */
export function FluzProvider(props: FluzProviderProps): ReactElement {
  const { messages, appName, actions, support, authenticated } = props;
  const { enumerationPolicy, flow, catalogue } = props;
  const outer = useContext(FluzContext);
  const [announcer] = useState(createAnnouncer);
  const [attempts] = useState(createAttemptStore);

  useEffect(() => watchPerson(document), []);
  const settings = useMemo(
    () => ({
      messages: messages ?? outer.messages,
      appName: appName ?? outer.appName,
      actions: actions ? [actions, ...outer.actions] : outer.actions,
      support: support ? [support].flat() : outer.support,
      authenticated: authenticated ?? outer.authenticated,
      enumerationPolicy: enumerationPolicy ?? outer.enumerationPolicy,
      flow: flow ?? outer.flow,
      catalogue: catalogue ?? outer.catalogue,
      announcer: outer.announcer ?? announcer,
      attempts: outer.attempts ?? attempts,
    }),
    [
      outer,
      messages,
      appName,
      actions,
      support,
      authenticated,
      enumerationPolicy,
      flow,
      catalogue,
      announcer,
      attempts,
    ],
  );
  return (
    <FluzContext.Provider value={settings}>
      {props.children}
      {outer.announcer === null && (
        <LiveRegions announcer={announcer} lang={settings.messages.locale} />
      )}
    </FluzContext.Provider>
  );
}
