import * as query from "@tanstack/react-query";
import { version } from "react";
import { version as domVersion } from "react-dom";
import { expect, inject, test } from "vitest";

declare module "vitest" {
  interface ProvidedContext {
    /** The TanStack Query that the project is configured to run on. */
    queryVersion: "lowest" | "newest";
  }
}

test("these tests run on the TanStack Query and the React that this project names", () => {
  // Added long after 5.0.
  expect("mutationOptions" in query ? "newest" : "lowest").toBe(inject("queryVersion"));
  expect([version, domVersion]).toEqual([inject("reactVersion"), inject("reactVersion")]);
});
