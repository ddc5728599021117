import { useState } from "react";
import type { ReactNode } from "react";
import { Choice } from "./Choice.tsx";
import { optionsOf } from "./PanelSettings.ts";
import type { PanelSettings } from "./PanelSettings.ts";
import { outcomes } from "./outcomes.ts";
import { CONTROL_PAGE, planOutcome } from "./planOutcome.ts";

interface PanelProps {
  readonly settings: PanelSettings;
  readonly onChange: (settings: PanelSettings) => void;
}

/** Breaks the application on purpose, and shows it in other surroundings. */
export function Panel({ settings, onChange }: PanelProps): ReactNode {
  const [outcome, setOutcome] = useState("");
  const [told, setTold] = useState("");
  const set = <Name extends keyof PanelSettings>(name: Name) => ({
    value: settings[name],
    options: optionsOf(name),
    onChange: (value: PanelSettings[Name]) => onChange({ ...settings, [name]: value }),
  });
  async function force(): Promise<void> {
    const isPlanned = await planOutcome(outcome);
    setTold(isPlanned ? `Next: ${outcome}` : "The sandbox did not take that.");
  }
  return (
    <details className="panel">
      <summary>Rehearse</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void force();
        }}
      >
        <p>
          <label htmlFor="panel-outcome">Next answer</label>
          <select
            id="panel-outcome"
            required
            value={outcome}
            onChange={({ target }) => setOutcome(target.value)}
          >
            <option value="">choose one</option>
            {outcomes.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        </p>
        <p>
          <button>Force it</button> <output>{told}</output>
        </p>
      </form>
      <Choice label="Theme" {...set("theme")} />
      <Choice label="Direction" {...set("direction")} />
      <Choice label="Latency in ms" {...set("latencyMs")} />
      <Choice label="Enumeration policy" {...set("enumerationPolicy")} />
      <Choice label="Transport" {...set("transport")} />
      <p>
        <a href={CONTROL_PAGE} target="_blank" rel="noreferrer">
          All of the sandbox
        </a>
      </p>
    </details>
  );
}
