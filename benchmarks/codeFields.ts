import type { CodeFieldContestantName } from "./codeFieldContestants.ts";
import { codeFieldContestants } from "./codeFieldContestants.ts";
import { judgeCodeFields } from "./judgeCodeFields.ts";
import type { Report } from "./pages/code-fields/main.ts";
import { race } from "./race.ts";

// Mounts 50 fields for a code of every contestant, and types six keys into each.

const visits = await race<CodeFieldContestantName, Report>({
  page: "code-fields",
  contestants: codeFieldContestants,
});
process.exitCode = judgeCodeFields(visits) ? 0 : 1;
