import { defineConfig } from "tsdown";
import { script, types } from "../../tsdown.base.ts";

const node = {
  platform: "node",
  // The doors are named `.js`, and `"type": "module"` says what that is.
  fixedExtension: false,
} as const;

export default defineConfig([
  script("production", { ...node, entry: ["src/index.ts", "src/cli.ts"] }),
  types({ ...node, entry: ["src/index.ts"] }),
]);
