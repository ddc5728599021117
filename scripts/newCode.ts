import { fileURLToPath } from "node:url";
import { addCode } from "./new-code/addCode.ts";

// Adds a code to every table that has a row for each: `pnpm run new:code AUTH-0032`.

const [code = ""] = process.argv.slice(2);
try {
  const left = addCode(fileURLToPath(new URL("..", import.meta.url)), code);
  process.stdout.write(
    `${code} has its rows. Left to do, and the compiler and the tests ask for most of it:\n` +
      left.map((line) => `  ${line}\n`).join("") +
      "Then: npx -y pnpm@12.21.0 run format, and npx -y pnpm@12.21.0 test.\n",
  );
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
