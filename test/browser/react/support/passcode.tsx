import { FluzProvider, PasscodePrompt } from "@fluz-kit/react";
import type { FluzProviderProps, PasscodeEntry, PasscodePromptProps } from "@fluz-kit/react";
import { render, screen } from "@testing-library/react";
import type { ReactElement } from "react";

/** A masked field has no role: it is found by its name alone. Of two, the first unless named. */
export function field(name: string | RegExp = /passcode$/i): HTMLInputElement {
  const [found] = screen.getAllByLabelText<HTMLInputElement>(name, { selector: "input" });
  if (!found) throw new Error("there is no field");
  return found;
}

export const button = (name: string) => screen.getByRole("button", { name });

/** What was submitted as text: what the person did, then each passcode. */
function textsOf(entry: PasscodeEntry): readonly string[] {
  const texts: string[] = [entry.mode];
  if ("passcode" in entry) texts.push(entry.passcode.reveal());
  if ("newPasscode" in entry) texts.push(entry.newPasscode.reveal());
  return texts;
}

/** What the API answers with a code. */
export const payloadOf = (code: string) => ({
  data: { checkPasscode: { success: false, error: { code } } },
});

interface PromptProps extends Partial<PasscodePromptProps> {
  /** A function, so that what it notes is not itself among the props. */
  readonly onEntry?: (texts: readonly string[]) => void;
}

/** A prompt that tells what it submits as text. */
export function Prompt({ onEntry, ...props }: PromptProps): ReactElement {
  return (
    <PasscodePrompt
      mode="check"
      length={4}
      {...props}
      onSubmit={(entry, details) => {
        onEntry?.(textsOf(entry));
        return props.onSubmit ? props.onSubmit(entry, details) : { success: true };
      }}
    />
  );
}

/** The prompt in an application; what is returned fills with what was submitted. */
export function renderPrompt(
  props: Partial<PasscodePromptProps> = {},
  provider: FluzProviderProps = {},
): readonly (readonly string[])[] {
  const submitted: (readonly string[])[] = [];
  render(
    <FluzProvider support={{ type: "email", address: "help@example.com" }} {...provider}>
      <Prompt {...props} onEntry={(texts) => void submitted.push(texts)} />
    </FluzProvider>,
  );
  return submitted;
}
