/** What tells the time, and what waits for it: the clock that nobody can set back too. */
export const clocks = [
  "setTimeout",
  "clearTimeout",
  "setInterval",
  "clearInterval",
  "Date",
  "performance",
] as const;
