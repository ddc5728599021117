import { mkdir, readdir, writeFile } from "node:fs/promises";
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

/** The whole sheet as `styles.css`; the sheet of one component as `styles/<component>.css`. */
async function writeStyles(): Promise<void> {
  await mkdir(at("dist/styles"), { recursive: true });
  const sheets = (await readdir(at("src/styles"))).filter((name) => name.endsWith(".css"));
  await Promise.all(
    sheets.map(async (sheet) => {
      const { code } = await bundleAsync({ filename: at(`src/styles/${sheet}`) });
      await writeFile(at(sheet === "index.css" ? "dist/styles.css" : `dist/styles/${sheet}`), code);
    }),
  );
}
