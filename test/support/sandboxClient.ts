import { readResponse } from "@fluz-kit/core";
import {
  createSandbox,
  type Sandbox,
  type SandboxOptions,
  SESSION_HEADER,
} from "@fluz-kit/sandbox";
import { requestOf } from "./sandboxCalls.ts";
import { operationCall, type OperationName } from "./sandboxOperations.ts";

interface From {
  /** The access token that the request carries. */
  readonly token?: string | undefined;
  /** The session that it asks for. */
  readonly session?: string | undefined;
}

type Values = Readonly<Record<string, unknown>>;

/** An application that talks to a sandbox of its own, whose clock stands still unless moved. */
export interface SandboxClient {
  readonly sandbox: Sandbox;
  /** Moves the clock on, by milliseconds. */
  readonly pass: (ms: number) => void;
  readonly send: Ask<Response>;
  /** What stands under the operation's name in the answer. */
  readonly ask: Ask<Record<string, unknown>>;
  /** The code that the answer carries, as the kit reads it; `null` after success. */
  readonly codeOf: Ask<string | null>;
}

type Ask<Result> = (name: OperationName, values?: Values, from?: From) => Promise<Result>;

export function createClient(options: SandboxOptions = {}): SandboxClient {
  let time = Date.UTC(2026, 0, 2, 3, 4, 5);
  const sandbox = createSandbox({ now: () => time, ...options });

  function send(name: OperationName, values: Values = {}, { token, session }: From = {}) {
    const headers = {
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      ...(session === undefined ? {} : { [SESSION_HEADER]: session }),
    };
    return sandbox.fetch(requestOf(operationCall(name, values), { headers }));
  }

  return {
    sandbox,
    pass(ms) {
      time += ms;
    },
    send,
    async ask(name, values, from) {
      return (await (await send(name, values, from)).json()).data[name];
    },
    async codeOf(name, values, from) {
      const failure = await readResponse(await send(name, values, from));
      if (failure === null) return null;
      return failure.receivedCode ?? failure.kind;
    },
  };
}
