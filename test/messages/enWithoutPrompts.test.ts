import { en, enWithoutPrompts } from "@fluz-kit/messages";
import { expect, test } from "vitest";

test("is English, without what only prompts say", () => {
  const { interface: words, ...others } = en;
  expect({ ...others, interface: undefined }).toEqual({
    ...enWithoutPrompts,
    interface: undefined,
  });
  const left = Object.keys(words).filter((key) => !(key in enWithoutPrompts.interface));
  expect(left).toEqual(["code", "passcode"]);
  expect(words).toMatchObject(enWithoutPrompts.interface);
});
