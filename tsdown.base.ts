import type { UserConfig } from "tsdown";

const shared: UserConfig = { format: "esm", target: "es2022", unbundle: true };

/** One build of the code, with what `process.env.NODE_ENV` says written into it. */
export function script(mode: "production" | "development", options: UserConfig): UserConfig {
  return {
    platform: "neutral",
    ...shared,
    ...options,
    outDir: mode === "production" ? "dist" : "dist/development",
    sourcemap: true,
    dts: false,
    define: { "process.env.NODE_ENV": JSON.stringify(mode) },
    // Rolldown warns about each "use client"; with one output per source it stays where it is.
    inputOptions: { checks: { moduleLevelDirective: false } },
  };
}

/** The declarations. A build of their own, or each would point at a map that is not written. */
export function types(options: UserConfig): UserConfig {
  return {
    platform: "neutral",
    ...shared,
    ...options,
    clean: false,
    sourcemap: false,
    dts: { emitDtsOnly: true },
  };
}
