const realNow = Reflect.get(performance, "now");

/** What the process holds now that a test can leave there. */
export function processTraces(): string[] {
  return [
    ...Object.getOwnPropertyNames(globalThis).map((name) => `the global "${name}"`),
    ...Object.keys(process.env).map((name) => `"${name}" in the environment`),
    ...process.eventNames().map((name) => `a listener for the process's "${String(name)}"`),
    ...(Reflect.get(performance, "now") === realNow ? [] : ["a clock that is set"]),
  ];
}
