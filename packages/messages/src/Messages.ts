import type { ActionId, FieldName, GeneralMessageKey, Severity } from "@fluz-kit/core";

/** What is said of one error. Both are whole sentences for the person, never the API's own text. */
export interface ErrorWords {
  /** What happened; for a format error, the instruction. At most 45 characters, no full stop. */
  readonly title: string;
  /** What to do now. At most two sentences. */
  readonly description: string;
  /** The description while the time to wait is known: has a `{wait}` placeholder. */
  readonly descriptionWithWait?: string;
}

/** An error whose guidance can name a time to wait. */
export interface WaitingErrorWords extends ErrorWords {
  readonly descriptionWithWait: string;
}

type WaitingKey = "AUTH-0020" | "RATE_LIMITED";

/** The words of every code, condition and situation. Missing ones do not compile. */
export type ErrorMessages = Readonly<
  Record<Exclude<GeneralMessageKey, WaitingKey>, ErrorWords> & Record<WaitingKey, WaitingErrorWords>
>;

/** The words of the prompt for a texted code. */
export interface CodeMessages {
  /** What to enter: has `{length}`. */
  readonly hint: string;
  /** The same where it is known where the code went: has `{length}` and `{destination}`. */
  readonly hintTo: string;
  /** Said before anybody types, where a whole code is checked without a press: has `{length}`. */
  readonly checksItself: string;
  /** How long a code works: has `{wait}`. */
  readonly worksFor: string;
  /** The button that sends the code off. */
  readonly check: string;
  /** What it says meanwhile. */
  readonly checking: string;
  readonly empty: string;
  readonly notDigits: string;
  /** Fewer or more digits than the code has: both have `{length}`. */
  readonly tooShort: string;
  readonly tooLong: string;
  /** How many tries the server still allows: has `{count}`. */
  readonly triesLeft: string;
  /** Opens what helps when no code came. */
  readonly missing: string;
  readonly missingHelp: string;
}

/** The words of the prompt for a passcode. */
export interface PasscodeMessages {
  /** The names of the fields where there are two, or the passcode is yet to be. */
  readonly current: string;
  readonly new: string;
  /** What a passcode is made of: has `{length}`, a number or a range such as 4–12. */
  readonly hint: string;
  /** The buttons that send it off; the others say what their action says. */
  readonly check: string;
  readonly update: string;
  /** Before the button that resets it. */
  readonly forgot: string;
  /** The button that lets the person read what they type, and the one that masks it again. */
  readonly show: string;
  readonly hide: string;
  /** Announced when it was pressed. */
  readonly shown: string;
  readonly hidden: string;
  readonly empty: string;
  readonly emptyNew: string;
  readonly notDigits: string;
  /** Fewer or more digits than allowed: both have `{length}`. */
  readonly tooShort: string;
  readonly tooLong: string;
}

/** Words of the interface that belong to no error. Placeholders stand in braces. */
export interface InterfaceMessages {
  /** The hidden word before an error, per severity: colour is never the only sign (WCAG 1.4.1). */
  readonly severity: Readonly<Record<Severity, string>>;
  /** Above the list when several things have gone wrong at once. */
  readonly summaryTitle: string;
  /** Hidden before the text at a field. */
  readonly errorPrefix: string;
  /** What an action's button says while it runs. */
  readonly working: string;
  readonly tryingAgain: string;
  readonly sending: string;
  /** The name of the button that takes a banner away. */
  readonly dismiss: string;
  /** Before the reference that a person can quote to support: has `{reference}`. */
  readonly reference: string;
  /** Announced when an action is pressed too early: has `{wait}`. */
  readonly availableIn: string;
  /** Announced once when a waiting time is over. */
  readonly availableNow: string;
  /** An error said aloud in one breath: has `{title}` and `{description}`. */
  readonly announcement: string;
  /** Stands for `{appName}` while the host has not named the application. */
  readonly thisApp: string;
  /** Hidden behind a link that opens a new tab. */
  readonly opensInNewTab: string;
  /** After a new code was sent. Nobody knows whether the old one still works, so it does not say. */
  readonly codeSent: string;
  /** Beside the button that sends a new code, and announced when it is pressed too early: has `{wait}`. */
  readonly codeIn: string;
  /** Announced once when a new code can be asked for again. */
  readonly codeNow: string;
  /** What the code prompt says. */
  readonly code: CodeMessages;
  /** What the passcode prompt says. */
  readonly passcode: PasscodeMessages;
  /** Before the list of what a person would allow. */
  readonly accessAsked: string;
  /** In that list, for whatever the host has no words for. */
  readonly accessOther: string;
  /** The word for each field, used where a link leads to it. */
  readonly fields: Readonly<Record<FieldName, string>>;
}

/** Every sentence the kit can say, in one language. Every key is required: a missing sentence does not compile. */
export interface Messages {
  /** The BCP 47 tag of the language: `"en"`. Sets `lang`, numbers and durations. */
  readonly locale: string;
  /** The direction its text runs in. */
  readonly direction: "ltr" | "rtl";
  readonly errors: ErrorMessages;
  /** What each action's button or link says: the result, the same everywhere (WCAG 3.2.4). */
  readonly actions: Readonly<Record<ActionId, string>>;
  readonly interface: InterfaceMessages;
}

/** The same where a prompt may bring its own words: so the English ones ship with the prompt alone. */
export type MessagesWithoutPrompts = Omit<Messages, "interface"> & {
  readonly interface: Omit<InterfaceMessages, PromptKey> &
    Partial<Pick<InterfaceMessages, PromptKey>>;
};

type PromptKey = "code" | "passcode";
