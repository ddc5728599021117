import { writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { bundleAsync } from "lightningcss";
import { defineConfig } from "tsdown";
import { script, types } from "../../tsdown.base.ts";

const entry = ["src/index.ts"];
const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig([
  script("production", { entry, hooks: { "build:done": writeStyles } }),
  script("development", { entry }),
  types({ entry }),
]);

async function writeStyles(): Promise<void> {
  const { code } = await bundleAsync({ filename: at("src/styles/index.css") });
  await writeFile(at("dist/styles.css"), code);
}
