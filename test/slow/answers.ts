import { readFileSync } from "node:fs";

function recorded(name: string): string {
  const file = new URL(`../fixtures/responses/registerUser/${name}.json`, import.meta.url);
  return JSON.stringify(JSON.parse(readFileSync(file, "utf8")));
}

function successWith(content: object): string {
  return JSON.stringify({ data: { registerUser: { success: true, error: null, ...content } } });
}

function nest(levels: number): object {
  return levels === 0 ? { id: "c-1" } : { id: "c-1", inner: nest(levels - 1) };
}

const item = { id: "c-1", last4: "4242", holder: "Ada", limits: { daily: 500, monthly: 9_000 } };
const items = Array.from({ length: 50 }, () => item);

/** Texts that a server answers a sign-up with. Of the successes, the first is as small as they get. */
export const answers = {
  small: recorded("success"),
  wide: successWith({ items }),
  deep: successWith({ inner: nest(40) }),
  failed: recorded("phone-taken"),
} as const;

export type Answer = keyof typeof answers;
