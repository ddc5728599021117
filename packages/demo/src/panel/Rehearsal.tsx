import "./panel.css";
import { en } from "@fluz-kit/messages";
import { useLayoutEffect, useMemo, useState } from "react";
import type { ReactNode } from "react";
import { Demo } from "../Demo.tsx";
import { Panel } from "./Panel.tsx";
import { keepSettings, readSettings } from "./keepSettings.ts";
import type { PanelSettings } from "./PanelSettings.ts";

const mirrored = { ...en, direction: "rtl" } as const;

/** The application as it ships, and a panel that breaks it on purpose. Only for development. */
export function Rehearsal(): ReactNode {
  const [settings, setSettings] = useState<PanelSettings>(readSettings);
  const { theme, direction, latencyMs } = settings;
  useLayoutEffect(() => {
    const root = document.documentElement;
    root.dir = direction;
    root.dataset["theme"] = theme;
  }, [theme, direction]);
  const slowFetch = useMemo<typeof fetch>(
    () => async (input, init) => {
      await wait(latencyMs, init?.signal);
      return fetch(input, init);
    },
    [latencyMs],
  );
  return (
    <>
      <Demo
        transport={settings.transport}
        enumerationPolicy={settings.enumerationPolicy}
        messages={direction === "rtl" ? mirrored : en}
        fetch={slowFetch}
      />
      <Panel
        settings={settings}
        onChange={(changed) => {
          keepSettings(changed);
          setSettings(changed);
        }}
      />
    </>
  );
}

function wait(ms: number, signal: AbortSignal | null | undefined): Promise<void> {
  return new Promise((resolve) => {
    if (ms === 0) return resolve();
    const timer = setTimeout(resolve, ms);
    signal?.addEventListener("abort", () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
