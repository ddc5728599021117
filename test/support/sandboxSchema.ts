import { createSandbox } from "@fluz-kit/sandbox";
import { printSchema } from "graphql";

/** The sandbox's schema as text: the clients' GraphQL is another release than its own. */
export function sandboxSchema(): string {
  return printSchema(createSandbox().schema);
}
