import { BaseSequencer } from "vitest/node";
import type { TestSpecification } from "vitest/node";

/** How long each file took the first time, in milliseconds. A run of some of its tests says nothing. */
const durations = new Map<string, number>();

/**
 * Runs the quickest files first. Mutation testing stops at the first test that fails, and Vitest's own
 * order would have it wait for the slowest.
 */
export class QuickestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    for (const file of files) {
      const known = this.ctx.cache.getTestSpecificationResult(file);
      if (known && !durations.has(file.moduleId)) durations.set(file.moduleId, known.duration);
    }
    const lasts = ({ moduleId }: TestSpecification) => durations.get(moduleId) ?? 0;
    return files.toSorted((a, b) => lasts(a) - lasts(b));
  }
}
