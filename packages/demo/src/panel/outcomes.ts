import { codes } from "@fluz-kit/core";

const documented = Object.entries(codes).map(([code, { name }]) => ({
  value: code,
  label: `${code} ${name}`,
}));

/** Every documented code, then the failures without one, by the sandbox's names. */
export const outcomes = [
  ...documented,
  ...[
    "undocumented-code",
    "unauthorized",
    "blocked",
    "rate-limited",
    "server",
    "bad-gateway",
    "unavailable",
    "slow",
    "timeout",
    "timeout-after-success",
    "dropped",
    "truncated",
    "html",
    "empty",
    "graphql-error",
    "bare-failure",
  ].map((value) => ({ value, label: value })),
];
