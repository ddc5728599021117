import { mkdir, readdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { root, run } from "./command.ts";

const published = ["core", "messages", "react", "react-query", "sandbox"] as const;

/**
 * Packs every package that is published, as publishing would: `core.tgz` and so on. The names hold no
 * version, so that no application has to be changed for a new one.
 */
export async function pack(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (const name of published) {
    const from = join(root, "packages", name);
    // One after the other: each has to tell its file from the others'.
    // oxlint-disable-next-line eslint/no-await-in-loop
    const { ok, output } = await run(["pnpm", "pack", "--pack-destination", folder], from, {
      ...process.env,
    });
    // oxlint-disable-next-line eslint/no-await-in-loop
    const file = (await readdir(folder)).find((path) =>
      new RegExp(`^fluz-kit-${name}-\\d`).test(path),
    );
    if (!ok || file === undefined) throw new Error(`Fluz Kit: ${name} was not packed.\n${output}`);
    // oxlint-disable-next-line eslint/no-await-in-loop
    await rename(join(folder, file), join(folder, `${name}.tgz`));
  }
}
