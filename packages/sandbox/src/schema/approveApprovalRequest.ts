import { defineOperation } from "./defineOperation.ts";
import { succeed } from "./payload.ts";
import { inErrors } from "./report.ts";

type ApproveApprovalRequestArgs = Readonly<{ approvalId: string }>;

/** Approves what somebody has asked their manager for. */
export const approveApprovalRequest = defineOperation({
  name: "approveApprovalRequest",
  operation: "other",
  access: "MANAGE_APPROVALS",
  report: inErrors({ success: false, approvalId: null, action: null }),
  typeDefs: /* GraphQL */ `
    extend type Mutation {
      """
      Documented. Approves what somebody has asked for. A failure is success: false with nothing to
      say why. Needs MANAGE_APPROVALS.
      """
      approveApprovalRequest(approvalId: UUID!): ApproveApprovalRequestResponse
    }

    type ApproveApprovalRequestResponse {
      success: Boolean
      approvalId: UUID
      action: String
    }
  `,
  magic: ({ approvalId }: ApproveApprovalRequestArgs) => [["secret", approvalId]],
  perform: ({ approvalId }) => succeed({ success: true, approvalId, action: "APPROVE" }),
});
