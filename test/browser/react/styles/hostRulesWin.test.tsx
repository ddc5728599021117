import "@fluz-kit/react/styles.css";
import { render, screen } from "@testing-library/react";
import { expect, onTestFinished, test } from "vitest";
import { addHostStyles } from "../support/hostStyles.ts";
import { Gallery } from "../support/page.tsx";

const hostStyles = (css: string) => onTestFinished(addHostStyles(css));

test("a host that colours its links leaves the words of a step as they are", () => {
  hostStyles("a { color: rgb(255, 0, 0) } a:visited { color: rgb(255, 0, 0) }");
  render(<Gallery />);
  const link = screen.getByRole("link", { name: "Sign in again" });
  const words = link.firstElementChild ?? link;
  expect(words.textContent).toBe("Sign in again");
  expect(getComputedStyle(words).color).toBe("rgb(255, 255, 255)");
  expect(getComputedStyle(link).backgroundColor).toBe("rgb(23, 25, 30)");
});

test("any rule of the host's wins, without a fight", () => {
  hostStyles(".fluz-ErrorBanner { border-radius: 0 } .fluz-Action { min-block-size: 60px }");
  render(<Gallery />);
  const [banner] = screen.getAllByRole("group");
  expect(banner && getComputedStyle(banner).borderRadius).toBe("0px");
  expect(
    document.querySelector(".fluz-Action, .fluz-ErrorBanner-dismiss")?.getBoundingClientRect()
      .height,
  ).toBe(60);
});
