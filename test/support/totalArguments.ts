import type * as Main from "@fluz-kit/core";
import type * as Internal from "@fluz-kit/core/internal";
import * as fc from "fast-check";
import type { Maker } from "./hostileValues.ts";
import { anyValue, nearly, nearlyListOf, perhaps, trapped } from "./hostileValues.ts";

/** Everything that `core` exports. */
export type Core = typeof Main & typeof Internal;

/** One of these texts, or any value. */
export function word(...right: readonly string[]): fc.Arbitrary<Maker> {
  return perhaps(...right);
}

/** What the functions of the kit are given, right in some places and wrong in others. */
export function totalArguments(core: Core) {
  const errors = [
    new core.FluzError({ kind: "api", code: "AUTH-0006" }),
    new core.FluzError({ kind: "api", code: "AUTH-0026", requestId: "3f6c-11" }),
    new core.FluzError({ kind: "api", receivedCode: "SHOP-0001" }),
    new core.FluzError({ kind: "timeout" }),
    new core.FluzError({ kind: "aborted" }),
    new core.FluzError({ kind: "rate-limited", retryAfterMs: 1e12 }),
  ];
  const failure = fc.oneof(
    perhaps(...errors),
    fc.tuple(perhaps(...errors), fc.constantFrom(0, 2, 3, 4)).map(
      ([make, every]) =>
        () =>
          trapped(posing(make()), every),
    ),
    nearly({ error: nearly({ code: perhaps("AUTH-0006", "AUTH-0031") }), success: perhaps(false) }),
  );
  const action = word("retry", "goBack", "contactSupport", "phoneHome");
  const policy = nearly({
    severity: word("error", "info"),
    placement: nearly({ surface: word("banner", "field", "silent"), field: word("phone") }),
    actions: nearlyListOf(action),
    retry: word("never", "by-person", "after-wait"),
    fixer: word("person", "fluz"),
    escalation: nearlyListOf(
      nearlyListOf(fc.oneof(perhaps(2, "lead", "drop"), nearlyListOf(action))),
    ),
    pacing: nearlyListOf(perhaps(5, -5, 1e12, NaN)),
    mayHaveWorked: action,
    messageKey: word("SHOP-0001"),
  });
  const policies = nearly({
    "AUTH-0006": policy,
    "AUTH-0026@register": policy,
    "SHOP-0001": policy,
    UNKNOWN: policy,
    TIMEOUT: policy,
  });
  const catalogue = fc.oneof(
    fc.constant(() => core.generalCatalogue),
    nearly({ policies }),
  );
  const operation = word(...Object.keys(core.operations), "other", "neutral");
  const context = nearly({
    operation,
    authenticated: perhaps(true, false),
    attempt: perhaps(1, 2, 5),
    previous: failure,
    enumerationPolicy: word("explicit", "neutral", "uniform", "Neutral"),
    catalogue,
  });
  const additions = nearly({
    families: nearlyListOf(nearly({ name: word("shop"), policies })),
    overrides: nearly({ "AUTH-0006": policy, "AUTH-0026@login": policy, "SHOP-0001": policy }),
  });
  const scope = nearly({
    flow: word("sign-up"),
    operation,
    id: perhaps("1", errors[0]),
    ticket: perhaps(1, 2, 3),
  });
  const storage = nearly({
    getItem: perhaps(
      () => null,
      () => `{"a":${"9".repeat(15)},"n":999,"w":900000}`,
      () => `{"a":${Date.now() + 5_000},"n":1,"w":60000}`,
    ),
    setItem: perhaps(() => undefined),
    removeItem: perhaps(() => undefined),
  });
  const waits = nearlyListOf(perhaps(5_000, 1e12));
  const options = nearly({
    flow: word("sign-up"),
    storage,
    persist: perhaps(true),
    now: perhaps(
      Date.now,
      () => 0,
      () => Math.random() * 1e12,
      () => -1e12,
    ),
    ladderMs: waits,
    failedLadderMs: waits,
    maxMs: perhaps(60_000),
  });
  const answer = nearly({
    retryAfterMs: perhaps(5_000, 1e99, -1),
    destination: word("+1 555 0100"),
    optimistic: perhaps(true),
  });
  const twoFactorEvent = nearly({
    type: word("edited", "submitted", "accepted", "spent", "misread", "restarted"),
    problem: perhaps({ ok: false, reason: "empty" }),
  });
  const passcodeEvent = nearly({
    type: word("edited", "submitted", "missing", "misread", "restarted", "forgotten"),
    problem: perhaps({ field: "passcode", reason: "empty" }),
    mode: word("check", "create"),
  });
  const passcodeState = nearly({
    step: word("entering", "checking", "existing"),
    mode: word("check", "reset"),
    asked: word("check", "reset"),
  });
  const words = nearly({ title: word("Title {wait}"), description: word("Text") });
  const partial = nearly({
    locale: word("es"),
    direction: word("rtl"),
    errors: nearly({ UNKNOWN: words, "SHOP-0001": words, constructor: words }),
    actions: nearly({ retry: word("Again") }),
    interface: nearly({ code: nearly({ hint: word("Hint") }), fields: anyValue }),
  });
  const tag = word("en", "es-MX", "no", "nb", "zh-HK", "xx", "en_US");

  return {
    failure,
    context,
    catalogue,
    additions,
    scope,
    options,
    answer,
    twoFactorEvent,
    passcodeEvent,
    passcodeState,
    partial,
    tag,
  };
}

/** An error that bears the mark of a FluzError, and has other facts than one. */
function posing(value: unknown): unknown {
  const brand = Symbol.for("@fluz-kit/FluzError");
  return { [brand]: true, kind: value, code: value, receivedCode: value, requestId: value };
}
