import { AccessPrompt, FluzProvider } from "@fluz-kit/react";
import { render, screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { everyHandler, payloadOf } from "../support/handlers.ts";

const error = payloadOf("AUTH-0031");
const general = "Other access that this step needs";

function itemsOf(scopes: readonly string[], scopeLabels?: Readonly<Record<string, string>>) {
  const { container } = render(
    <FluzProvider scopeLabels={scopeLabels} actions={everyHandler}>
      <AccessPrompt error={error} scopes={scopes} />
    </FluzProvider>,
  );
  for (const scope of scopes) expect(container.outerHTML).not.toContain(scope);
  return screen.queryAllByRole("listitem").map((item) => item.textContent);
}

test("all that has no words of the host's is one general phrase, at the end", () => {
  expect(
    itemsOf(["VIEW_CARDS", "LIST_PAYMENT", "EDIT_CARDS"], { LIST_PAYMENT: "See your payments" }),
  ).toEqual(["See your payments", general]);
});

test("without any words the phrase stands alone", () => {
  expect(itemsOf(["MAKE_DEPOSIT", "LIST_PAYMENT"])).toEqual([general]);
});

test("two scopes with the same words are said once", () => {
  expect(
    itemsOf(["LIST_PAYMENT", "READ_PAYMENT"], {
      LIST_PAYMENT: "See them",
      READ_PAYMENT: "See them",
    }),
  ).toEqual(["See them"]);
});

test("names that every object has are no labels", () => {
  expect(itemsOf(["constructor", "__proto__", "toString"], {})).toEqual([general]);
});

test("without scopes there is no list", () => {
  expect(itemsOf([], { LIST_PAYMENT: "See your payments" })).toEqual([]);
});

test("words are text, whatever stands in them", () => {
  expect(itemsOf(["LIST_PAYMENT"], { LIST_PAYMENT: "<img src=x onerror=alert(1)>" })).toEqual([
    "<img src=x onerror=alert(1)>",
  ]);
  expect(document.querySelector("img")).toBeNull();
});
