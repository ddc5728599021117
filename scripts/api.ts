import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { reportPath, root } from "./api/listDoors.ts";
import { readReports } from "./api/readReports.ts";

// Writes what each door exports into `docs/api`, and removes the reports of doors that are gone.

const reports = await readReports();
const folder = join(root, "docs/api");
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
for (const [door, report] of reports) writeFileSync(join(root, reportPath(door)), report);
process.stdout.write(`Wrote ${reports.size} reports to docs/api.\n`);
