/** Keeps a cooldown across reloads: `sessionStorage`, or any object with these three methods. They may throw. */
export interface CooldownStorage {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

export interface CooldownOptions {
  /**
   * The journey that this cooldown belongs to. It names the entry in storage, `fluz:cd:<flow>`. Without it
   * nothing is stored. Choose a name of your own, never a phone number or an email address.
   */
  readonly flow?: string | undefined;
  /** Where the deadline survives a reload; `null` for nowhere. @default globalThis.sessionStorage, if it can be reached */
  readonly storage?: CooldownStorage | null | undefined;
  /** Whether to store anything at all. @default true */
  readonly persist?: boolean | undefined;
  /** The clock, in epoch milliseconds. It is trusted as long as it returns a time. @default Date.now, corrected if it is set back */
  readonly now?: (() => number) | undefined;
  /** The wait after the first send, the second, and so on. The last one applies to all later sends. @default 30, 60, 120 and 300 s */
  readonly ladderMs?: readonly number[] | undefined;
  /** The wait after a failed send, in the same form. @default 5, 15 and 30 s */
  readonly failedLadderMs?: readonly number[] | undefined;
  /** The longest wait, between 1 s and 900 s. @default 900_000 */
  readonly maxMs?: number | undefined;
}

/** One answer to "send a code". */
export interface CooldownAnswer {
  /** The wait that the server asked for, in milliseconds from now (`FluzError.retryAfterMs`). It overrides the ladder. */
  readonly retryAfterMs?: number | null | undefined;
  /** Where the code went or was meant to go. It stays in memory and is never handed out. */
  readonly destination?: string | undefined;
}

export interface CooldownStart extends CooldownAnswer {
  /**
   * The send has begun, and its outcome is unknown. A following `failed()` or `throttled()` undoes this
   * start. A following `started()` confirms it and does not count a second send.
   * @default false
   */
  readonly optimistic?: boolean | undefined;
}

/** The current state of a cooldown. Frozen, and the same object until something in it changes. */
export interface CooldownSnapshot {
  /** When the person can ask for a code again, in epoch milliseconds; `null` if they can now. */
  readonly availableAt: number | null;
  /** Whole seconds left, rounded up; 0 if the person can ask for a code now. */
  readonly remainingSeconds: number;
  /** Codes sent to this destination. */
  readonly sends: number;
  /** Five codes were sent. Another one is unlikely to help, so support comes first. */
  readonly supportFirst: boolean;
}

/** How long a person waits before they ask for another code. It never locks anyone out: a clock that jumps can end the wait early, and never makes it longer. */
export interface Cooldown {
  /** When the person can ask for a code again, in epoch milliseconds; `null` if they can now. */
  readonly availableAt: number | null;
  /** Codes sent to this destination. */
  readonly sends: number;
  /** Milliseconds left, by the clock as it is now. Never negative, never more than the whole wait. */
  remainingMs(): number;
  /** A code was sent: begins the wait. */
  started(start?: CooldownStart): void;
  /** The server refused because it is too early (AUTH-0020). Begins the wait or extends it. Counts no send. */
  throttled(answer?: CooldownAnswer): void;
  /** No code could be sent (AUTH-0007). Begins a short wait of its own. Counts no send, and never shortens a running wait. */
  failed(answer?: CooldownAnswer): void;
  /** From now on codes go to this destination. Every destination has its own ladder; a new one starts at the bottom. */
  switchTo(destination: string): void;
  /** Forgets everything, in storage too, because the person starts another journey. */
  reset(): void;
  /** Reads the clock again. Call it on `visibilitychange`, `pageshow` and `focus`: timers sleep in hidden pages. */
  refresh(): void;
  /** Calls the listener on every change, and every second while a wait runs. A timer runs only while there is a listener. */
  subscribe(listener: () => void): () => void;
  /** For `useSyncExternalStore`. The state at the last event, second or `refresh()`. */
  getSnapshot(): CooldownSnapshot;
  /** Always `null`: a server knows neither the person's storage nor their clock. */
  getServerSnapshot(): null;
}
