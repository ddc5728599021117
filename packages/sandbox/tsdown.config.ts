import { defineConfig } from "tsdown";
import { script, types } from "../../tsdown.base.ts";

const node = {
  platform: "node",
  // The doors are named `.js`, and `"type": "module"` says what that is.
  fixedExtension: false,
} as const;

const doors = ["src/index.ts", "src/fixtures/index.ts", "src/msw/index.ts", "src/testing/index.ts"];

export default defineConfig([
  script("production", { ...node, entry: [...doors, "src/cli.ts"] }),
  types({ ...node, entry: doors }),
]);
