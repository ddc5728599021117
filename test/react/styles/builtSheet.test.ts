import { fileURLToPath } from "node:url";
import { bundle } from "lightningcss";
import { expect, test } from "vitest";

const filename = fileURLToPath(
  new URL("../../../packages/react/src/styles/index.css", import.meta.url),
);
// As the build makes it.
const built = bundle({ filename }).code.toString();

test("Edge's own eye is hidden, so that there is one way to show a passcode", () => {
  expect(built).toMatch(/:where\(\.fluz-PasscodePrompt-input\)::-ms-reveal \{\s+display: none;/);
});

test("a reference is selected with one press in Safari too, which knows only the prefixed name", () => {
  const plain = built.match(/^\s+user-select: all;/gm);
  expect(plain?.length).toBeGreaterThan(2);
  expect(built.match(/^\s+-webkit-user-select: all;/gm)).toHaveLength(plain?.length ?? 0);
});
