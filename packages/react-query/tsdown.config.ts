import { defineConfig } from "tsdown";
import { script, types } from "../../tsdown.base.ts";

const entry = ["src/index.ts", "src/register.ts"];

export default defineConfig([
  script("production", { entry }),
  script("development", { entry: ["src/index.ts"] }),
  types({ entry }),
]);
