import type { FluzErrorCode } from "@fluz-kit/core";
import {
  ErrorBanner,
  ErrorScreen,
  ErrorSummary,
  FieldError,
  FluzProvider,
  GuidanceView,
  useFluzError,
} from "@fluz-kit/react";
import type { UseFluzErrorResult } from "@fluz-kit/react";
import { act, render } from "@testing-library/react";
import * as fc from "fast-check";
import { StrictMode, useEffect } from "react";
import { describe, expect, test } from "vitest";
import { everyHandler, payloadOf, support } from "../support/handlers.ts";

/** A code of each severity; one for a declared field; and one that wants a screen. */
const codes = [
  "AUTH-0030",
  "AUTH-0025",
  "AUTH-0019",
  "AUTH-0010",
  "AUTH-0026",
  "AUTH-0015",
] as const;

const severities = ["info", "warning", "error", "critical"];

const kinds = ["banner", "screen", "summary", "guided", "twice"] as const;
type Kind = (typeof kinds)[number];

interface Part {
  readonly kind: Kind;
  readonly hasField: boolean;
}

type Step =
  | { readonly type: "fail"; readonly part: number; readonly code: FluzErrorCode }
  | { readonly type: "work" | "dismiss" | "leave" | "enter"; readonly part: number };

/** The results of one screen, by part, as last rendered. */
type Results = Map<number, UseFluzErrorResult>;

function Hook({ part, index, results }: { part: Part; index: number; results: Results }) {
  const fluz = useFluzError(undefined, {
    operation: "register",
    fields: part.hasField ? ["phone"] : [],
  });
  useEffect(() => {
    results.set(index, fluz);
  });
  const { kind, hasField } = part;
  return (
    <section data-part={index}>
      {(kind === "banner" || kind === "twice") && <ErrorBanner error={fluz} />}
      {kind === "twice" && <ErrorBanner error={fluz} />}
      {kind === "screen" && <ErrorScreen error={fluz} />}
      {kind === "summary" && <ErrorSummary error={fluz} />}
      {kind === "guided" && (
        <GuidanceView error={fluz}>
          <ErrorBanner error={fluz} />
        </GuidanceView>
      )}
      {hasField && (
        <>
          <input aria-label="Phone" {...fluz.field("phone")} />
          <FieldError error={fluz} field="phone" />
        </>
      )}
    </section>
  );
}

interface ScreenProps {
  readonly parts: readonly Part[];
  readonly gone: ReadonlySet<number>;
  readonly results: Results;
}

function Form({ parts, gone, results }: ScreenProps) {
  return (
    <StrictMode>
      <FluzProvider actions={everyHandler} support={support}>
        <form aria-label="Sign up">
          {parts.map(
            (part, index) =>
              !gone.has(index) && <Hook key={index} part={part} index={index} results={results} />,
          )}
        </form>
      </FluzProvider>
    </StrictMode>
  );
}

const surfaces = ".fluz-ErrorBanner, .fluz-ErrorScreen, .fluz-ErrorSummary";

const part = fc.record({ kind: fc.constantFrom(...kinds), hasField: fc.boolean() });
const step = (count: number): fc.Arbitrary<Step> => {
  const index = fc.nat({ max: count - 1 });
  return fc.oneof(
    {
      weight: 3,
      arbitrary: fc.record({
        type: fc.constant("fail" as const),
        part: index,
        code: fc.constantFrom(...codes),
      }),
    },
    {
      weight: 2,
      arbitrary: fc.record({
        type: fc.constantFrom(
          "work" as const,
          "dismiss" as const,
          "leave" as const,
          "enter" as const,
        ),
        part: index,
      }),
    },
  );
};
const screens = fc
  .array(part, { minLength: 1, maxLength: 4 })
  .chain((parts) => fc.tuple(fc.constant(parts), fc.array(step(parts.length), { maxLength: 12 })));

/** What the law says of one part: whether its error wants a surface, how bad it is, and when it came. */
interface Standing {
  readonly part: number;
  readonly rank: number;
  readonly order: number;
}

describe("in a form, whatever happens in it", () => {
  test("one of banner, screen and summary is shown: the worst, or as bad and newer", () => {
    fc.assert(
      fc.property(screens, ([parts, steps]) => {
        const results: Results = new Map();
        const gone = new Set<number>();
        const orders = new Map<number, number>();
        const draw = () => <Form parts={parts} gone={gone} results={results} />;
        const { container, rerender, unmount } = render(draw());
        let order = 0;
        for (const { part: index, ...now } of steps) {
          if (now.type === "enter") gone.delete(index);
          if (now.type === "leave") {
            gone.add(index);
            orders.delete(index);
          }
          rerender(draw());
          if (gone.has(index)) continue;
          if (now.type === "fail") {
            orders.set(index, (order += 1));
            act(() => results.get(index)?.report(payloadOf(now.code)));
          } else if (now.type === "work") {
            act(() => results.get(index)?.report({ success: true }));
          } else if (now.type === "dismiss") {
            act(() => results.get(index)?.dismiss());
          }

          const standing = parts.flatMap(({ kind, hasField }, at): readonly Standing[] => {
            const guidance = gone.has(at) ? null : results.get(at)?.guidance;
            if (!guidance || guidance.placement.surface === "silent") return [];
            if (hasField && guidance.placement.surface === "field") return [];
            const isInstead =
              kind === "guided" && ["screen", "step"].includes(guidance.placement.surface);
            const rank =
              kind === "screen" || isInstead ? Infinity : severities.indexOf(guidance.severity);
            return [{ part: at, rank, order: orders.get(at) ?? 0 }];
          });
          const [wanted] = standing.toSorted(
            (a, b) => (a.rank === b.rank ? 0 : b.rank - a.rank) || b.order - a.order,
          );
          const shown = [...container.querySelectorAll(surfaces)].map(
            (one) => one.closest("[data-part]")?.getAttribute("data-part") ?? "none",
          );
          expect(shown).toEqual(wanted ? [String(wanted.part)] : []);
        }
        unmount();
      }),
      { numRuns: 40 },
    );
  }, 30_000);

  test("an error that a declared field shows is drawn there, and by no other surface", () => {
    fc.assert(
      fc.property(fc.constantFrom(...kinds), fc.constantFrom(...codes), (kind, code) => {
        const results: Results = new Map();
        const { container, unmount } = render(
          <Form parts={[{ kind, hasField: true }]} gone={new Set()} results={results} />,
        );
        act(() => results.get(0)?.report(payloadOf(code)));
        const atField = container.querySelectorAll(".fluz-FieldError").length;
        const elsewhere = container.querySelectorAll(surfaces).length;
        expect(atField + elsewhere).toBe(1);
        expect(atField).toBe(results.get(0)?.guidance?.placement.surface === "field" ? 1 : 0);
        unmount();
      }),
      { numRuns: 40 },
    );
  }, 30_000);
});
