import type { ActionId, FieldName, Severity } from "@fluz-kit/core";
import type { GeneralMessageKey } from "@fluz-kit/core/internal";

/** The words for one error. Both are whole sentences for the person, never the API's own text. */
export interface ErrorWords {
  /** What happened; for a format error, the instruction. At most 45 characters, no full stop. */
  readonly title: string;
  /** What to do now. At most two sentences. */
  readonly description: string;
  /** The description if the waiting time is known: has a `{wait}` placeholder. */
  readonly descriptionWithWait?: string;
}

/** The words for an error whose guidance can name a waiting time. */
interface WaitingErrorWords extends ErrorWords {
  readonly descriptionWithWait: string;
}

type WaitingKey = "AUTH-0020" | "RATE_LIMITED";

/** The words for every code, condition and situation. A missing one does not compile. */
type ErrorMessages = Readonly<
  Record<Exclude<GeneralMessageKey, WaitingKey>, ErrorWords> & Record<WaitingKey, WaitingErrorWords>
>;

/** The words of the prompt for a texted code. */
export interface CodeMessages {
  /** What to enter: has `{length}`. */
  readonly hint: string;
  /** The same if the destination is known: has `{length}` and `{destination}`. */
  readonly hintTo: string;
  /** Said before anybody types, if a whole code is checked without a press: has `{length}`. */
  readonly checksItself: string;
  /** How long a code works: has `{wait}`. */
  readonly worksFor: string;
  /** The button that sends the code. */
  readonly check: string;
  /** Its label while the code is checked. */
  readonly checking: string;
  readonly empty: string;
  readonly notDigits: string;
  /** Fewer or more digits than the code has: both have `{length}`. */
  readonly tooShort: string;
  readonly tooLong: string;
  /** How many tries the server still allows: has `{count}`. */
  readonly triesLeft: string;
  /** Opens the help for people who got no code. */
  readonly missing: string;
  readonly missingHelp: string;
}

/** The words of the prompt for a passcode. */
export interface PasscodeMessages {
  /** The names of the fields if there are two, or if the passcode is new. */
  readonly current: string;
  readonly new: string;
  /** How many digits a passcode has: has `{length}`, a number or a range such as 4–12. */
  readonly hint: string;
  /** The buttons that send it. In other modes the button has the label of its action. */
  readonly check: string;
  readonly update: string;
  /** Before the button that resets the passcode. */
  readonly forgot: string;
  /** The button that lets the person read what they type, and the one that masks it again. */
  readonly show: string;
  readonly hide: string;
  /** Announced after a press on that button. */
  readonly shown: string;
  readonly hidden: string;
  readonly empty: string;
  readonly emptyNew: string;
  readonly notDigits: string;
  /** Fewer or more digits than allowed: both have `{length}`. */
  readonly tooShort: string;
  readonly tooLong: string;
}

/** Words of the interface that belong to no error. Placeholders are in braces. */
interface InterfaceMessages {
  /** The hidden word before an error, per severity, because colour must not be the only sign (WCAG 1.4.1). */
  readonly severity: Readonly<Record<Severity, string>>;
  /** Above the list, if several things went wrong at once. */
  readonly summaryTitle: string;
  /** Hidden before the text at a field. */
  readonly errorPrefix: string;
  /** The label of an action's button while the action runs. */
  readonly working: string;
  readonly tryingAgain: string;
  readonly sending: string;
  /** The name of the button that closes a banner. */
  readonly dismiss: string;
  /** Before the reference that a person can quote to support: has `{reference}`. */
  readonly reference: string;
  /** Announced if an action is pressed too early: has `{wait}`. */
  readonly availableIn: string;
  /** Announced once, at the end of a waiting time. */
  readonly availableNow: string;
  /** A whole error as one announcement: has `{title}` and `{description}`. */
  readonly announcement: string;
  /** Replaces `{appName}` until the host names the application. */
  readonly thisApp: string;
  /** Hidden behind a link that opens a new tab. */
  readonly opensInNewTab: string;
  /** Said after a new code was sent. Nobody knows whether the old one still works, so the sentence does not say. */
  readonly codeSent: string;
  /** Beside the button for a new code, and announced if it is pressed too early: has `{wait}`. */
  readonly codeIn: string;
  /** Announced once, when the person can ask for a new code again. */
  readonly codeNow: string;
  /** What the code prompt says. */
  readonly code: CodeMessages;
  /** What the passcode prompt says. */
  readonly passcode: PasscodeMessages;
  /** Before the list of what the person would allow. */
  readonly accessAsked: string;
  /** In that list, for a scope that the host has no words for. */
  readonly accessOther: string;
  /** The word for each field, for links that lead to it. */
  readonly fields: Readonly<Record<FieldName, string>>;
}

/** Every sentence that the kit can say, in one language. Every key is required: a missing sentence does not compile. */
export interface Messages {
  /** The BCP 47 tag of the language: `"en"`. Sets `lang`, numbers and durations. */
  readonly locale: string;
  /** The direction of its text. */
  readonly direction: "ltr" | "rtl";
  /** How it says a time, if `Intl` does not know the language: has `{count}`. Only for a language whose nouns have no plural form, such as Haitian Creole. @default what `Intl` says */
  readonly units?: Readonly<Record<"second" | "minute", string>>;
  readonly errors: ErrorMessages;
  /** The label of each action's button or link. It names the result, and is the same everywhere (WCAG 3.2.4). */
  readonly actions: Readonly<Record<ActionId, string>>;
  readonly interface: InterfaceMessages;
}

/** The same, if a prompt may bring its own words: so the English words of a prompt ship only with that prompt. */
export type MessagesWithoutPrompts = Omit<Messages, "interface"> & {
  readonly interface: Omit<InterfaceMessages, PromptKey> &
    Partial<Pick<InterfaceMessages, PromptKey>>;
};

type PromptKey = "code" | "passcode";
