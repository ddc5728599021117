const realNow = Reflect.get(performance, "now");

/** What the process holds now that a test can leave there. */
export function processTraces(): string[] {
  return [
    ...Object.getOwnPropertyNames(globalThis).map((name) => `the global "${name}"`),
    ...Object.keys(process.env).map((name) => `"${name}" in the environment`),
    ...process
      .eventNames()
      .filter(isOurs)
      .map((name) => `a listener for "${String(name)}"`),
    ...(Reflect.get(performance, "now") === realNow ? [] : ["a clock that is set"]),
  ];
}

// A browser or a server that lives for a whole file listens for the end of the process.
function isOurs(name: string | symbol): boolean {
  return !/^(exit|SIG[A-Z]+)$/.test(String(name));
}
