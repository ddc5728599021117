import { createSandbox } from "@fluz-kit/sandbox";
import { expect, test } from "vitest";
import { listTracked, readText } from "../support/sources.ts";

/** Every operation of GraphQL in a text for people. */
const documents = listTracked()
  .filter((path) => path.endsWith(".md") && !path.startsWith("docs/api/"))
  .flatMap((path) =>
    [...readText(path).matchAll(/`\n\s*((?:mutation|query) \w+\([^`]+)`;/g)].map(
      ([, source = ""]) => [path, source] as const,
    ),
  );

test("a text has the document with which a person is registered", () => {
  expect(documents.map(([path]) => path)).toContain("docs/getting-started.md");
});

test.each(documents)("a document of %s is one that the sandbox knows", async (_, query) => {
  const response = await createSandbox().fetch(
    new Request("http://localhost/", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query, variables: {} }),
    }),
  );
  const { errors = [] }: { errors?: readonly { message: string }[] } = await response.json();
  // Only the values are missing: they are what a person types.
  const others = errors.filter(
    ({ message }) => !/^Variable "\$\w+".*was not provided/.test(message),
  );
  expect(others).toEqual([]);
  expect(errors.length).toBeGreaterThan(0);
});
