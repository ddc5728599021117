import { readFailure } from "@fluz-kit/core";
import { expect, test } from "vitest";
import { createClient } from "../../support/sandboxClient.ts";

test("what was approved is named", async () => {
  const id = "07df5653-43a8-4532-9881-3ab5857bbe12";
  expect(await createClient().ask("approveApprovalRequest", { id })).toEqual({
    success: true,
    approvalId: id,
    action: "APPROVE",
  });
});

test("a failure says nothing but that it is one, and the kit takes it for one", async () => {
  const response = await createClient().send("approveApprovalRequest", { id: "approval-0909" });
  expect(readFailure(await response.json())).toMatchObject({ kind: "api", code: null });
});
