import type { Attempts, Cooldown, Guidance, GuidanceContext } from "@fluz-kit/core";

/* What the answers of total functions look like, to the last member. */

type Fields = Readonly<Record<string, unknown>>;

const isOneOf = (value: unknown, words: string) =>
  typeof value === "string" && words.split(" ").includes(value);

const isObject = (value: unknown): value is Fields => typeof value === "object" && value !== null;

export const isBoolean = (value: unknown): boolean => typeof value === "boolean";

export const isText = (value: unknown): boolean => typeof value === "string";

export const hasDigit = (value: unknown): boolean =>
  typeof value === "string" && /\p{Nd}|^(?:ثانية|ثانيتان|دقيقة|دقيقتان)$/u.test(value);

const isCount = (value: unknown): value is number =>
  Number.isSafeInteger(value) && Number(value) >= 0;

const isWait = (value: unknown): value is number =>
  typeof value === "number" && value >= 0 && value <= 900_000;

const ACTIONS =
  "retry resendCode reenter editPhone editEmail useAnotherMethod verifyPhone createPasscode resetPasscode usePasscode resetPassword signIn reauthenticate grantAccess requestAccess contactSupport goBack";

export function isGuidance(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { error, messageKey, severity, placement, actions, retry, waitMs, fixer } = value;
  const { referenceCode } = value;
  if (!isObject(placement) || !Array.isArray(actions)) return false;
  const isSilent = placement["surface"] === "silent";
  const isAtField = placement["surface"] === "field";
  return (
    isObject(error) &&
    isText(messageKey) &&
    isOneOf(severity, "critical error warning info") &&
    isOneOf(placement["surface"], "screen step banner inline silent field") &&
    (!isAtField || isOneOf(placement["field"], "phone email password code passcode")) &&
    actions.every((action) => isOneOf(action, ACTIONS)) &&
    new Set(actions).size === actions.length &&
    actions.length > 0 === !isSilent &&
    isOneOf(retry, "never after-change after-wait after-refresh by-person") &&
    (waitMs === null || (isWait(waitMs) && waitMs >= 1_000)) &&
    isOneOf(fixer, "person host fluz automatic") &&
    (referenceCode === null || isText(referenceCode))
  );
}

/** Calls by name, because no type allows what is handed over here. */
function callMethod(of: object, name: string, given: readonly unknown[]): unknown {
  const method: unknown = Reflect.get(of, name);
  if (typeof method !== "function") throw new TypeError(`There is no ${name}().`);
  return Reflect.apply(method, undefined, given);
}

/** What a cooldown says of itself after each of several events with these answers. */
export function liveCooldown(cooldown: Cooldown, answers: readonly unknown[]): readonly unknown[] {
  const call = (name: keyof Cooldown, ...given: readonly unknown[]): unknown =>
    callMethod(cooldown, name, given);
  const events = ["started", "throttled", "failed", "switchTo", "subscribe"] as const;
  const leave = cooldown.subscribe(() => {
    throw new Error("listener");
  });
  const seen = events.map((event, index) => {
    const made = call(event, answers[index]);
    if (typeof made === "function") made();
    const { availableAt, sends } = cooldown;
    return { left: cooldown.remainingMs(), availableAt, sends, at: cooldown.getSnapshot() };
  });
  cooldown.refresh();
  cooldown.reset();
  leave();
  return [...seen, cooldown.remainingMs() === 0 && cooldown.sends === 0];
}

export function isCooldownLife(life: unknown): boolean {
  return Array.isArray(life) && life.at(-1) === true && life.slice(0, -1).every(isMoment);
}

function isMoment(value: unknown): boolean {
  if (!isObject(value) || !isObject(value["at"])) return false;
  const { left, availableAt, sends, at } = value;
  const { remainingSeconds, supportFirst, availableAt: shown } = at;
  const isDeadline = (one: unknown) => one === null || Number.isFinite(one);
  return (
    isWait(left) &&
    isDeadline(availableAt) &&
    isCount(sends) &&
    isCount(remainingSeconds) &&
    remainingSeconds <= 900 &&
    isDeadline(shown) &&
    isBoolean(supportFirst) &&
    Object.isFrozen(at)
  );
}

/** What attempts answer to these values, in the places of a failure and of what it belongs to. */
export function liveAttempts(attempts: Attempts, values: readonly unknown[]): readonly unknown[] {
  const call = (name: keyof Attempts, ...given: readonly unknown[]): unknown =>
    callMethod(attempts, name, given);
  let told = 0;
  attempts.subscribe(() => {
    throw new Error("listener");
  });
  attempts.subscribe(() => {
    told += 1;
  });
  const [first, scope, second, other, listener] = values;
  const leave = call("subscribe", listener);
  const counts = [
    call("begin", scope),
    call("record", first, scope),
    call("record", second, other),
    call("of", scope, first),
    call("of", other),
  ];
  const previews = [call("preview", second, scope), { previous: call("previousUnknown", scope) }];
  call("succeed", scope);
  call("reset", other);
  if (typeof leave === "function") leave();
  return [counts, previews, call("has", scope), told];
}

export function isAttemptsLife(life: unknown): boolean {
  if (!Array.isArray(life)) return false;
  const [counts, previews, has, told]: readonly unknown[] = life;
  return (
    Array.isArray(counts) &&
    counts.every(isCount) &&
    Array.isArray(previews) &&
    previews.every(
      (one) => isObject(one) && (one["previous"] === null || isObject(one["previous"])),
    ) &&
    isBoolean(has) &&
    isCount(told)
  );
}

export function areKeys(keys: unknown): boolean {
  const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
  return Array.isArray(keys) && keys.every((key) => uuid.test(String(key)));
}

type Resolve = (failure: unknown, context: GuidanceContext) => Guidance;

/** Whether it is a catalogue from which every one of its policies is taken as it stands. */
export function isCatalogue(value: unknown, resolve: Resolve): boolean {
  if (!isObject(value) || !isObject(value["policies"])) return false;
  const { policies } = value;
  return ["AUTH-0006", "SHOP-0001"].every((receivedCode) => {
    const failure = { success: false, error: { code: receivedCode } };
    const guidance: unknown = Reflect.apply(resolve, undefined, [failure, { catalogue: value }]);
    const policy = policies[receivedCode];
    const isTaken =
      !isObject(policy) || (isObject(guidance) && guidance["severity"] === policy["severity"]);
    return isGuidance(guidance) && isTaken;
  });
}

export function isTwoFactorAnswer(event: unknown): boolean {
  return (
    isObject(event) && isOneOf(event["type"], "accepted refused spent expired failed cancelled")
  );
}

export function isPasscodeAnswer(event: unknown): boolean {
  return (
    isObject(event) && isOneOf(event["type"], "accepted refused missing existing failed cancelled")
  );
}

export function isTwoFactorStep(state: unknown): boolean {
  return (
    isObject(state) &&
    isOneOf(stepOf(state), "entering misread checking refused spent failed verified")
  );
}

/** The step of a state that may be a trap: what a transition gave back untouched is the caller's. */
function stepOf(state: Fields): unknown {
  for (let look = 0; look < 3; look += 1) {
    try {
      return state["step"];
    } catch {
      // Once more.
    }
  }
  return "entering";
}

export function isPasscodeState(state: unknown): boolean {
  return (
    isObject(state) &&
    isOneOf(stepOf(state), "entering misread checking refused missing existing failed done")
  );
}

export function isPasscodeInput(read: unknown): boolean {
  if (!isObject(read)) return false;
  return read["ok"] === true
    ? /^\d{1,12}$/.test(String(read["passcode"]))
    : isOneOf(read["reason"], "empty not-digits too-short too-long");
}

/** Whether a value has everything that an example has, of the same types. */
export function isLike(value: unknown, example: unknown): boolean {
  if (!isObject(example)) return typeof value === typeof example;
  return isObject(value) && Object.keys(example).every((key) => isLike(value[key], example[key]));
}
