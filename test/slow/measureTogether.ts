/** One thing to time. It gets the number of the call, so that it can vary what it works on. */
export type Task = (call: number) => unknown;

const ROUNDS = 80;
const BATCH_MS = 1;

/** What calls gave stays reachable for a while, or the engine might leave out work that nobody looks at. */
const kept: unknown[] = Array.from({ length: 64 });

/**
 * Times several tasks in one process, in turns, so that whatever slows the machine slows all of them.
 *
 * Every task is warmed up before the first is timed: each then runs in code that has seen the shapes
 * of all, as in an application. A batch that the machine interrupted only ever takes longer, so the
 * fastest of many says most about the code.
 *
 * @returns nanoseconds for one call of each task.
 */
export function measureTogether<Name extends string>(
  tasks: Readonly<Record<Name, Task>>,
): (name: Name) => number {
  const timed = Object.entries<Task>(tasks).map(([name, task]) => ({ name, task }));
  for (let turn = 0; turn < 3; turn += 1) {
    for (const { task } of timed) callsPerBatch(task);
  }
  const batches = timed.map(({ name, task }) => ({ name, task, calls: callsPerBatch(task) }));
  const fastest = new Map<string, number>();
  for (let round = 0; round < ROUNDS; round += 1) {
    // Every other round backwards: none always runs on what the same neighbour left behind.
    for (const { name, task, calls } of round % 2 === 0 ? batches : batches.toReversed()) {
      const each = (timeBatch(task, calls) * 1e6) / calls;
      fastest.set(name, Math.min(each, fastest.get(name) ?? Infinity));
    }
  }
  return (name) => fastest.get(name) ?? NaN;
}

/** Enough calls that the clock's own steps no longer matter. Warms the task up on the way. */
function callsPerBatch(task: Task): number {
  let calls = 64;
  while (timeBatch(task, calls) < BATCH_MS) calls *= 2;
  return calls;
}

function timeBatch(task: Task, calls: number): number {
  const start = performance.now();
  for (let call = 0; call < calls; call += 1) kept[call & 63] = task(call);
  return performance.now() - start;
}
