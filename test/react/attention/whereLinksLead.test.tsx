import { ErrorSummary } from "@fluz-kit/react";
import { fireEvent, render, screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { both, wrapper } from "../support/twoErrors.tsx";

/** What stands on the page under the id that an item leads to. */
function renderWith(html: string): HTMLElement | null {
  const place = document.createElement("div");
  place.innerHTML = html;
  document.body.append(place);
  const summary = (
    <ErrorSummary error={both} operation="register" fieldIds={{ phone: "phone", email: "email" }} />
  );
  const { rerender } = render(summary, { wrapper });
  rerender(summary);
  return screen.queryByRole("link", { name: "This number already has an account" });
}

test.each([
  ["an input", '<input id="phone" class="goal" />'],
  ["a fieldset", '<fieldset id="phone"><legend>P</legend><input class="goal" /></fieldset>'],
  [
    "radio buttons with a choice",
    '<div id="phone" role="radiogroup"><input type="radio" name="a" /><input type="radio" name="a" checked class="goal" /></div>',
  ],
  [
    "a group that begins with hidden and disabled ones",
    '<div id="phone"><input type="hidden" /><input disabled /><select class="goal"></select></div>',
  ],
  ["an element that takes the focus", '<div id="phone" tabindex="-1" class="goal"></div>'],
  [
    "a closed part of the page in another",
    '<details><details><summary>More</summary><input id="phone" class="goal" /></details></details>',
  ],
  [
    "a part that is hidden until found",
    '<div hidden="until-found"><p><input id="phone" class="goal" /></p></div>',
  ],
])("the link leads into %s", (_, html) => {
  const link = renderWith(html);
  if (link) fireEvent.click(link);
  const goal = document.querySelector(".goal");
  expect(goal).toHaveFocus();
  expect(goal?.closest("details:not([open]), [hidden]") ?? null).toBeNull();
  goal?.closest("body > div")?.remove();
});

test.each([
  ["nothing", ""],
  ["a text", '<p id="phone">Phone</p>'],
  ["what is hidden for good", '<div hidden><input id="phone" /></div>'],
  ["what is inert", '<div inert><input id="phone" /></div>'],
  ["what is disabled", '<fieldset disabled><input id="phone" /></fieldset>'],
])("where the id names %s, the item is text and no link", (_, html) => {
  expect(renderWith(html)).toBeNull();
  expect(screen.getByText("This number already has an account").localName).toBe("strong");
  for (const place of document.querySelectorAll("body > div")) place.remove();
});
