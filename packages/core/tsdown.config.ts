import { defineConfig } from "tsdown";
import { script, types } from "../../tsdown.base.ts";

const own = ["src/index.ts", "src/internal.ts", "src/server.ts"];
const entry = [...own, "src/catalogue/reference.ts", "src/families/*.ts"];

export default defineConfig([
  script("production", { entry }),
  script("development", { entry: own }),
  types({ entry }),
]);
