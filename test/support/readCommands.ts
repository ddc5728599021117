/** What a text tells people to run with pnpm: the script or the command of pnpm, and what follows. */
export interface TextCommand {
  readonly name: string;
  readonly rest: string;
}

/** Every `pnpm …` of a text, in blocks, in lines of a workflow and in running text. */
export function readCommands(text: string): readonly TextCommand[] {
  const found = text.matchAll(/\bpnpm(?:@[\d.]+)? (?:run )?([a-z][\w:-]*)(?!\/)([^\n`#]*)/g);
  return [...found].map(([, name = "", rest = ""]) => ({ name, rest: rest.trim() }));
}
