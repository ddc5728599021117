import { defineConfig } from "tsdown";
import { script, types } from "../../tsdown.base.ts";

const entry = ["src/index.ts", "src/??.ts", "src/??-*.ts", "src/families/*/*.ts"];

export default defineConfig([script("production", { entry }), types({ entry })]);
