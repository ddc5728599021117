export type ConsoleLevel = "error" | "warn";

export interface ConsoleMessage {
  level: ConsoleLevel;
  text: string;
}

export interface ConsoleExpectation {
  level: ConsoleLevel;
  pattern: RegExp;
}

/** What is wrong with what the console said: messages unasked for, and ones that never came. */
export function judgeConsole(
  said: readonly ConsoleMessage[],
  expected: readonly ConsoleExpectation[],
): string[] {
  const unexpected = said.filter((message) => !expected.some((one) => matches(message, one)));
  const missing = expected.filter((one) => !said.some((message) => matches(message, one)));
  return [
    ...unexpected.map(({ level, text }) => `Unexpected console.${level}: ${text}`),
    ...missing.map(({ level, pattern }) => `Expected console.${level} to say ${pattern}.`),
  ];
}

function matches(message: ConsoleMessage, { level, pattern }: ConsoleExpectation): boolean {
  return message.level === level && message.text.search(pattern) >= 0;
}
