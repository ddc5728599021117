import { render, screen } from "@testing-library/react";
import { useId, useState, version } from "react";
import { version as domVersion } from "react-dom";
import { expect, inject, test } from "vitest";

declare module "vitest" {
  interface ProvidedContext {
    /** The React that the project is configured to run on. */
    reactVersion: string;
  }
}

function Version() {
  const [shown] = useState(version);
  return <output id={useId()}>{shown}</output>;
}

test("the components run on the React that this project names", () => {
  render(<Version />);
  expect(screen.getByRole("status")).toHaveTextContent(inject("reactVersion"));
  expect(version).toBe(inject("reactVersion"));
  expect(domVersion).toBe(inject("reactVersion"));
});
