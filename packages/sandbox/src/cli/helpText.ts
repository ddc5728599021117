import { conditions } from "../scenarios/conditions.ts";
import { magicExamples, magicValues, RIGHT_CODE } from "../scenarios/magicValues.ts";
import { namedScenarios } from "../scenarios/namedScenarios.ts";
import { DEFAULT_HOST, DEFAULT_PORT, DEFAULT_SEED } from "./readFlags.ts";

const examples = magicExamples.map(
  ({ kind, example, rule }) => `  ${kind.padEnd(8)}${example.padEnd(24)}${rule}`,
);
const values = magicValues.map(({ ending, answer }) => `  ${ending}    ${answer}`);
const scenarios = namedScenarios.map(({ name, summary }) => `  ${name.padEnd(22)}${summary}`);
const conditionNames = Object.keys(conditions)
  .map((name) => `  ${name}`)
  .join("\n");

/** What `fluz-sandbox --help` prints. */
export const helpText = `fluz-sandbox: a GraphQL server that fails on demand. It is NOT the real API.

Usage: fluz-sandbox [flags]

  --port <number>     where to listen; 0 takes a free port (default ${DEFAULT_PORT})
  --host <address>    which network to listen on (default ${DEFAULT_HOST}: this machine only);
                      0.0.0.0 lets a phone on the same network call
  --origin <address>  lets the pages of https://shop.example call; may be given several
                      times. Pages on this machine always may, and pages on its own
                      network when --host serves that
  --latency <ms>      how long every answer takes (default 0)
  --scenario <name>   a situation to start in; may be given several times
  --seed <number>     what its ids come from (default ${DEFAULT_SEED}); the same seed, the same ids
  -h, --help          this text
  -v, --version       the version

Scenarios:

${scenarios.join("\n")}

A code (AUTH-0026) is a scenario too: every request meets it. So is a condition:

${conditionNames}

The last four digits of what you send choose the answer. For AUTH-0026:

${examples.join("\n")}

Any operation answers with any of them. An ordinary value succeeds; the right
verification code is ${RIGHT_CODE}.

${values.join("\n")}
`;
