import { beforeAll, beforeEach, onTestFinished, vi } from "vitest";
import { newTraces } from "./newTraces.ts";

/**
 * Fails each test that leaves something behind, by name, and not one that comes later. What Vitest
 * takes back by itself before the next test (stubs, mocks) is taken back first.
 */
export function afterEachLeavesNothing(find: () => Map<string, number>): void {
  let before = find();
  // Some libraries begin to listen where they are loaded, and never end.
  beforeAll(() => void (before = find()));
  beforeEach(() => {
    // It was there first, so it runs last: after every clean-up of the test's own.
    onTestFinished(judge);
  });

  async function judge(): Promise<void> {
    const fakes = vi.isFakeTimers() ? ["fake timers"] : [];
    vi.useRealTimers().unstubAllGlobals().unstubAllEnvs().restoreAllMocks();
    // What is only about to end has one turn to do so.
    if (newTraces(before, find()).length > 0) await new Promise((done) => void setImmediate(done));
    const now = find();
    const left = [...fakes, ...newTraces(before, now)];
    before = now;
    if (left.length > 0) throw new Error(`This test leaves behind: ${left.join(", ")}.`);
  }
}
