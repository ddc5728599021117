import { build } from "vite";

/** A module as a browser runs it, with all that it imports by name. */
export async function bundleScript(script: string): Promise<string> {
  const id = `${import.meta.dirname}/bundled.js`;
  const built = await build({
    configFile: false,
    logLevel: "silent",
    build: {
      write: false,
      target: "esnext",
      minify: false,
      rolldownOptions: { input: "bundled" },
    },
    plugins: [
      {
        name: "bundled",
        resolveId: (name) => (name === "bundled" ? id : null),
        load: (name) => (name === id ? script : null),
      },
    ],
  });
  const outputs = [built].flat().flatMap((one) => ("output" in one ? one.output : []));
  const [chunk] = outputs.flatMap((output) => (output.type === "chunk" ? [output.code] : []));
  return chunk ?? "";
}
