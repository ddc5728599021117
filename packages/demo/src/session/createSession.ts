/** The demo person's number, for a log-in without a number: no answer of the API names it. */
const NUMBER_ON_FILE = "555-222-3333";

interface Tokens {
  readonly accessToken: string;
  readonly refreshToken: string;
}

/** What a person types to sign up. */
export interface Registration {
  readonly firstName: string;
  readonly lastName: string;
  readonly phoneNumber: string;
  readonly emailAddress: string;
  readonly dateOfBirth: string;
}

/**
 * The person who is signed in. Tokens stay in memory: a reload or a sign-out forgets them. A request
 * without a token acts as the sandbox's demo person.
 */
export interface Session {
  /** The number that codes go to. */
  phone(): string;
  /** The value of the `Authorization` header, or `null` before anyone has signed in. */
  authorization(): string | null;
  refreshToken(): string | null;
  /** Keeps the tokens of an answer, and the number of the log-in. */
  open(answer: unknown, phone?: string): void;
  /** From now on codes go to this number. The person signs up with it, and has typed this. */
  begin(phone: string, registration?: Partial<Registration>): void;
  /** What the person has typed to sign up, so that nobody is asked twice (WCAG 3.3.7). */
  registration(): Partial<Registration>;
  close(): void;
}

export function createSession(): Session {
  let tokens: Tokens | null = null;
  let number: string | null = null;
  let registration: Partial<Registration> = {};
  return {
    phone: () => number ?? NUMBER_ON_FILE,
    authorization: () => tokens && `Bearer ${tokens.accessToken}`,
    refreshToken: () => tokens?.refreshToken ?? null,
    open(answer, phone) {
      tokens = isTokens(answer) ? answer : null;
      number = phone ?? number;
    },
    begin(phone, typed = {}) {
      number = phone;
      registration = typed;
    },
    registration: () => registration,
    close() {
      tokens = null;
      registration = {};
    },
  };
}

function isTokens(answer: unknown): answer is Tokens {
  return (
    typeof answer === "object" &&
    answer !== null &&
    "accessToken" in answer &&
    typeof answer.accessToken === "string" &&
    "refreshToken" in answer &&
    typeof answer.refreshToken === "string"
  );
}
