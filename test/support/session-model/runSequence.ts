import { createLocks } from "../createLocks.ts";
import { createClock } from "./createClock.ts";
import { createServer } from "./createServer.ts";
import { openTab } from "./openTab.ts";
import type { Press, SessionSequence } from "./SessionSequence.ts";

/** What one sequence came to. Everything but `presses` has to be 0 or empty. */
export interface SequenceReport {
  /** Presses of anything but a read that the server executed more than once. */
  readonly secondExecutions: number;
  /** Calls that never came back. */
  readonly unsettled: number;
  /** Sign-outs of a session that was good, that nobody had tried to renew, or that had ended already. */
  readonly wrongSignOuts: number;
  /** Refresh tokens that one tab sent twice, without being let in between. */
  readonly spentTwice: number;
  /** Every press, with the number of its executions and whether it resolved. */
  readonly presses: readonly {
    readonly press: Press;
    readonly executions: number;
    readonly hasWorked: boolean;
  }[];
}

/** Plays a sequence against a server that counts, on a clock of its own. */
export async function runSequence(sequence: SessionSequence): Promise<SequenceReport> {
  const clock = createClock();
  const before = ["navigator", "document"].map(
    (name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const,
  );
  define("navigator", { locks: sequence.hasLocks ? createLocks() : undefined });
  define("document", {});
  try {
    return await clock.play(() => play(sequence, clock));
  } finally {
    clock.putAway();
    for (const [name, descriptor] of before) {
      if (descriptor) Object.defineProperty(globalThis, name, descriptor);
      else Reflect.deleteProperty(globalThis, name);
    }
  }
}

async function play(sequence: SessionSequence, clock: ReturnType<typeof createClock>) {
  const server = createServer(clock.now);
  const browser = { server, tokens: server.grant() };
  const tabs = Array.from({ length: sequence.tabs }, () => openTab(browser, sequence));
  const pressed: { press: Press; name: string; hasWorked: boolean }[] = [];
  let unsettled = 0;
  for (const command of sequence.commands) {
    if (command.type === "wait") {
      await clock.pass(command.ms);
      continue;
    }
    if (command.type === "expire") {
      server.expire();
      continue;
    }
    if (command.type === "sign in again") {
      browser.tokens = server.restart();
      for (const tab of tabs) tab.beginAnew();
      continue;
    }
    const tab = tabs[command.tab % tabs.length];
    for (let time = 0; time < command.times; time += 1) {
      const entry = { press: command, name: `${pressed.length}`, hasWorked: false };
      pressed.push(entry);
      unsettled += 1;
      const settle = (hasWorked: boolean) => {
        unsettled -= 1;
        entry.hasWorked = hasWorked;
      };
      tab?.press(entry.name, command).then(
        () => settle(true),
        () => settle(false),
      );
    }
  }
  await clock.passAll();
  const presses = pressed.map(({ press, name, hasWorked }) => {
    const executions = server.executions.get(name) ?? 0;
    return { press, executions, hasWorked };
  });
  const sum = (key: "spentTwice" | "wrongSignOuts") =>
    tabs.reduce((total, { counts }) => total + counts[key], 0);
  return {
    secondExecutions: presses.filter(({ press, executions }) => !press.isRead && executions > 1)
      .length,
    unsettled,
    wrongSignOuts: sum("wrongSignOuts"),
    spentTwice: sum("spentTwice"),
    presses,
  };
}

function define(name: string, value: unknown): void {
  Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
}
