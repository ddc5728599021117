import { magicExamples, magicValues } from "../scenarios/magicValues.ts";
import { RIGHT_CODE } from "../scenarios/RIGHT_CODE.ts";
import { DEFAULT_HOST, DEFAULT_PORT } from "./readFlags.ts";

const examples = magicExamples.map(
  ({ kind, example, rule }) => `  ${kind.padEnd(8)}${example.padEnd(24)}${rule}`,
);
const values = magicValues.map(({ ending, answer }) => `  ${ending}    ${answer}`);

/** What `fluz-sandbox --help` prints. */
export const helpText = `fluz-sandbox: a GraphQL server that fails on demand. It is NOT the real API.

Usage: fluz-sandbox [flags]

  --port <number>     where to listen; 0 takes a free port (default ${DEFAULT_PORT})
  --host <address>    which network to listen on (default ${DEFAULT_HOST}: this machine only)
  --latency <ms>      how long every answer takes (default 0)
  -h, --help          this text
  -v, --version       the version

The last four digits of what you send choose the answer. For AUTH-0026:

${examples.join("\n")}

Any operation answers with any of them. An ordinary value succeeds; the right
verification code is ${RIGHT_CODE}.

${values.join("\n")}
`;
