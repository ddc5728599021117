/** Where a cooldown survives a reload: `sessionStorage`, or anything with these three methods. They may throw. */
export interface CooldownStorage {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

export interface CooldownOptions {
  /**
   * The journey this cooldown belongs to: it names the entry in storage, `fluz:cd:<flow>`. Without
   * it nothing is stored. Choose a name of your own, never a phone number or an address.
   */
  readonly flow?: string | undefined;
  /** Where the deadline survives a reload; `null` for nowhere. @default globalThis.sessionStorage, where it can be reached */
  readonly storage?: CooldownStorage | null | undefined;
  /** Whether to store anything at all. @default true */
  readonly persist?: boolean | undefined;
  /** The clock, in epoch milliseconds; taken at its word, as long as it tells a time. @default Date.now, and no time is lost when that is set back */
  readonly now?: (() => number) | undefined;
  /** The wait after the first send, the second, and so on; the last one stands for all later ones. @default 30, 60, 120 and 300 s */
  readonly ladderMs?: readonly number[] | undefined;
  /** The wait after a send that failed, likewise. @default 5, 15 and 30 s */
  readonly failedLadderMs?: readonly number[] | undefined;
  /** The longest wait, between 1 s and 900 s. @default 900_000 */
  readonly maxMs?: number | undefined;
}

/** What is known of one answer to "send a code". */
export interface CooldownAnswer {
  /** What the server said, in milliseconds from now (`FluzError.retryAfterMs`): it wins over the ladder. */
  readonly retryAfterMs?: number | null | undefined;
  /** Where the code went or was to go. It is kept in memory alone, and never handed out. */
  readonly destination?: string | undefined;
}

export interface CooldownStart extends CooldownAnswer {
  /**
   * The send was begun, and nobody knows yet how it ends: a following `failed()` or `throttled()`
   * takes this start back, a following `started()` confirms it and counts no second send.
   * @default false
   */
  readonly optimistic?: boolean | undefined;
}

/** A cooldown as it stands. Frozen, and the same object until something in it changes. */
export interface CooldownSnapshot {
  /** When a code can be asked for again, in epoch milliseconds; `null` when it can be now. */
  readonly availableAt: number | null;
  /** Whole seconds left, rounded up; 0 when a code can be asked for now. */
  readonly remainingSeconds: number;
  /** Codes sent to this destination. */
  readonly sends: number;
  /** Five codes were sent: another one is unlikely to help, so support comes first. */
  readonly supportFirst: boolean;
}

/** How long a person waits before asking for another code. It never locks anyone out: a clock that jumps ends it early, and makes it no longer. */
export interface Cooldown {
  /** When a code can be asked for again, in epoch milliseconds; `null` when it can be now. */
  readonly availableAt: number | null;
  /** Codes sent to this destination. */
  readonly sends: number;
  /** Milliseconds left, by the clock as it is now. Never negative, never above the wait that was begun. */
  remainingMs(): number;
  /** A code was sent: begins the wait. */
  started(start?: CooldownStart): void;
  /** The server refused because it is too early (AUTH-0020): begins the wait, or makes it longer. Counts no send. */
  throttled(answer?: CooldownAnswer): void;
  /** No code could be sent (AUTH-0007): begins a short wait of its own. Counts no send, and shortens no wait that runs. */
  failed(answer?: CooldownAnswer): void;
  /** Codes go elsewhere from now on: every destination has its own ladder, a new one starts afresh. */
  switchTo(destination: string): void;
  /** Forgets everything, in storage too: the person starts another journey. */
  reset(): void;
  /** Reads the clock again. For `visibilitychange`, `pageshow` and `focus`: timers sleep in hidden pages. */
  refresh(): void;
  /** Tells the listener of every change, and of every second while a wait runs. A timer runs only while somebody listens. */
  subscribe(listener: () => void): () => void;
  /** For `useSyncExternalStore`. As of the last event, second or `refresh()`. */
  getSnapshot(): CooldownSnapshot;
  /** Always `null`: a server knows neither the storage nor the clock of the person. */
  getServerSnapshot(): null;
}
