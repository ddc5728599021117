import type { CooldownOptions } from "@fluz-kit/core";
import type * as Messages from "@fluz-kit/messages";
import * as fc from "fast-check";
import type { Maker } from "./hostileValues.ts";
import { anyValue, nearly, nearlyListOf, perhaps } from "./hostileValues.ts";
import * as shapes from "./shapes.ts";
import type { Core } from "./totalArguments.ts";
import { totalArguments, word } from "./totalArguments.ts";

/** One exported function, what it is called with, and what its answer has to look like. */
export interface TotalCall {
  readonly name: string;
  readonly makers: fc.Arbitrary<readonly Maker[]>;
  /** Calls it with what is made, and tells what is wrong with the answer; `null` where nothing is. */
  readonly problemOf: (makers: readonly Maker[]) => string | null;
}

type Judge = (answer: unknown) => boolean;

/**
 * Every total function of `core` and `messages`, for values of any kind. The packages come from
 * outside, so that the sources as well as the builds can be tried.
 */
export function totalCalls(core: Core, messages: typeof Messages): readonly TotalCall[] {
  const { failure, context, catalogue, additions, scope, options, answer, ...others } =
    totalArguments(core);
  const { twoFactorEvent, passcodeEvent, passcodeState, partial, tag } = others;

  /** A function that answers whatever it is given. */
  const total = (
    name: string,
    run: unknown,
    values: readonly fc.Arbitrary<Maker>[],
    judge: Judge,
  ): TotalCall => callOf(name, run, values, judge, null);

  /** A function that may refuse what it is given, in words of its own. */
  const refusing = (
    name: string,
    run: unknown,
    values: readonly fc.Arbitrary<Maker>[],
    judge: Judge,
    refusal: RegExp,
  ): TotalCall => callOf(name, run, values, judge, refusal);

  return [
    total("resolveGuidance", core.resolveGuidance, [failure, context], shapes.isGuidance),
    total(
      "createCooldown",
      (given: CooldownOptions, ...answers: unknown[]) =>
        shapes.liveCooldown(core.createCooldown(given), answers),
      [options, answer, answer, answer, perhaps("+1 555 0199"), anyValue],
      shapes.isCooldownLife,
    ),
    total(
      "createAttempts",
      (...values: unknown[]) => shapes.liveAttempts(core.createAttempts(), values),
      [failure, scope, failure, scope, anyValue],
      shapes.isAttemptsLife,
    ),
    total(
      "createIdempotencyKeys",
      (first: unknown, second: unknown) => {
        const keys = core.createIdempotencyKeys();
        const made = [keys.keyOf(first), keys.keyOf(second)];
        apply(keys.succeed, [second]);
        return made;
      },
      [anyValue, anyValue],
      shapes.areKeys,
    ),
    refusing(
      "extendCatalogue",
      core.extendCatalogue,
      [catalogue, additions],
      (made) => shapes.isCatalogue(made, core.resolveGuidance),
      /^Fluz Kit: extendCatalogue\(\) refuses an addition: .+\. Why: .+\. [A-Z].+\.$/s,
    ),
    refusing(
      "authorizeUrl",
      core.authorizeUrl,
      [
        nearly({
          clientId: word("my-app"),
          redirectUri: word("https://shop.example/back"),
          scopes: nearlyListOf(word("LIST_PAYMENT")),
          state: word("0123456789abcdef"),
          baseUrl: word("https://staging.fluz.app/authorize"),
        }),
      ],
      (url) => /^https:\/\/[^\s#]+\?response_type=code&/.test(String(url)),
      /^Fluz Kit: authorizeUrl\(\) cannot use the `\w+` option\. /,
    ),
    refusing(
      "Secret",
      (value: string) => new core.Secret(value),
      [anyValue],
      (secret) => secret instanceof core.Secret && JSON.stringify(secret) === '"[redacted]"',
      /^Fluz Kit: a Secret was made from something that is not a string\. /,
    ),
    refusing(
      "codeOf",
      core.codeOf,
      [word("INVALID_PIN_CODE")],
      core.isFluzErrorCode,
      /^Fluz Kit: codeOf\(\) was given a name that no documented code has\. /,
    ),
    total("isFluzErrorCode", core.isFluzErrorCode, [word("AUTH-0001")], shapes.isBoolean),
    total("twoFactorEventOf", core.twoFactorEventOf, [failure], shapes.isTwoFactorAnswer),
    total("passcodeEventOf", core.passcodeEventOf, [failure], shapes.isPasscodeAnswer),
    total(
      "twoFactorTransition",
      core.twoFactorTransition,
      [nearly({ step: word("entering", "checking", "refused") }), twoFactorEvent],
      shapes.isTwoFactorStep,
    ),
    total("passcodeStart", core.passcodeStart, [word("create")], shapes.isPasscodeState),
    total(
      "passcodeTransition",
      core.passcodeTransition,
      [passcodeState, passcodeEvent],
      shapes.isPasscodeState,
    ),
    total(
      "readPasscode",
      core.readPasscode,
      [
        word("0042", "٠٠٤٢"),
        fc.oneof(perhaps(4, 6.5), nearly({ min: perhaps(4), max: perhaps(6) })),
      ],
      shapes.isPasscodeInput,
    ),
    total(
      "formatMessage",
      messages.formatMessage,
      [word("Wait {wait}, {constructor}"), nearly({ wait: perhaps("5 seconds", 5) })],
      shapes.isText,
    ),
    total(
      "formatDuration",
      messages.formatDuration,
      [perhaps(1, 30_000, 1e99), tag, tag],
      shapes.hasDigit,
    ),
    total(
      "negotiateLocale",
      messages.negotiateLocale,
      [fc.oneof(tag, nearlyListOf(tag)), nearlyListOf(tag)],
      (found) => typeof found === "string" && found !== "",
    ),
    total(
      "overrideMessages",
      messages.overrideMessages,
      [
        fc.oneof(
          fc.constant(() => messages.en),
          partial,
        ),
        partial,
      ],
      (made) => shapes.isLike(made, messages.en),
    ),
  ];
}

function apply(run: unknown, values: readonly unknown[]): unknown {
  if (typeof run !== "function") throw new TypeError("There is no such function.");
  return Reflect.apply(run, undefined, values);
}

function callOf(
  name: string,
  run: unknown,
  values: readonly fc.Arbitrary<Maker>[],
  judge: Judge,
  refusal: RegExp | null,
): TotalCall {
  return {
    name,
    makers: fc.tuple(...values),
    problemOf(makers) {
      const given = makers.map((make) => make());
      let answer: unknown;
      try {
        answer = apply(run, given);
      } catch (thrown) {
        const text = thrown instanceof TypeError ? thrown.message : "something else";
        return refusal?.test(text) ? null : `threw ${String(thrown)}`;
      }
      return judge(answer) ? null : "answered something of another shape";
    },
  };
}
