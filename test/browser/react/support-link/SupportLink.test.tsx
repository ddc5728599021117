import { FluzProvider, SupportLink } from "@fluz-kit/react";
import type { SupportLinkProps } from "@fluz-kit/react";
import "@fluz-kit/react/styles.css";
import { render, screen } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { userEvent } from "vitest/browser";

afterEach(() => {
  document.head.querySelectorAll("[data-of-host]").forEach((style) => style.remove());
});

const tel = { type: "tel", number: "+1 (202) 555-0143" } as const;

/** A link to a phone number. */
function renderLink(props: SupportLinkProps = {}) {
  return render(
    <FluzProvider support={tel}>
      <SupportLink {...props} />
    </FluzProvider>,
  );
}

test("it is a target of 44 px, and shows that it has the focus", async () => {
  renderLink();
  const link = screen.getByRole("link");
  const { width, height } = link.getBoundingClientRect();
  expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
  await userEvent.keyboard("{Tab}");
  expect(document.activeElement).toBe(link);
  const { outlineStyle, outlineWidth } = getComputedStyle(link);
  expect([outlineStyle, outlineWidth]).toEqual(["solid", "3px"]);
});

test("on a page from right to left the number still reads from left to right", () => {
  const { container } = renderLink({ dir: "rtl", slots: { label: "دعم" } });
  container.dir = "rtl";
  const number = screen.getByText(tel.number);
  const text = number.firstChild;
  const left = (offset: number) => {
    const range = document.createRange();
    if (text) range.setStart(text, offset);
    if (text) range.setEnd(text, offset + 1);
    return range.getBoundingClientRect().left;
  };
  expect(left(0)).toBeLessThan(left(tel.number.length - 1));
  expect(number.getBoundingClientRect().right).toBeLessThanOrEqual(
    screen.getByText("دعم").getBoundingClientRect().left,
  );
});

test("a host that colours its links leaves its words as they are", () => {
  const style = document.createElement("style");
  style.dataset["ofHost"] = "";
  style.textContent = "a { color: rgb(255, 0, 0) }";
  document.head.append(style);
  renderLink();
  expect(getComputedStyle(screen.getByText("Contact support")).color).toBe("rgb(23, 25, 30)");
});
