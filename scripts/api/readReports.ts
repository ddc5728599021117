import { join } from "node:path";
import { emitDeclarations } from "./emitDeclarations.ts";
import { extractReports } from "./extractReports.ts";
import type { Entry } from "./extractReports.ts";
import { listDoors, root } from "./listDoors.ts";
import { reportSheet } from "./reportSheet.ts";

/**
 * The report of every door as the sources have it now, by the name of the door. Takes some seconds.
 * Others that are asked for are read along.
 */
export async function readReports(others: readonly Entry[] = []): Promise<Map<string, string>> {
  const doors = listDoors();
  const sheets = doors.filter(({ source }) => source.endsWith(".css"));
  const declarations = emitDeclarations();
  try {
    const entries = doors
      .filter((door) => !sheets.includes(door))
      .map(({ name, folder, source }) => ({
        name,
        folder,
        declaration: declarations.pathOf(folder, source),
      }));
    const reports = await extractReports([...entries, ...others]);
    for (const { name, folder, source } of sheets) {
      reports.set(name, await reportSheet(name, join(root, "packages", folder, source)));
    }
    return reports;
  } finally {
    declarations.remove();
  }
}
