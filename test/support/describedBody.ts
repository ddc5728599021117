import { codes, isFluzErrorCode } from "@fluz-kit/core";
import * as fc from "fast-check";

/** A body of an answer, made from a description of what it says, so that nobody has to read it to know. */
export interface DescribedBody {
  readonly value: unknown;
  /** `nothing`: neither a mark of a failure nor a success that can be recognised. */
  readonly says: "failure" | "success" | "nothing";
  /** The documented code. */
  readonly code: string | null;
  /** Whether it has a code of this API, documented or not: then no status says more of its kind. */
  readonly isCoded: boolean;
  readonly requestId: string | null;
}

type Fields = Readonly<Record<string, unknown>>;

const documented = Object.keys(codes).filter(isFluzErrorCode);
const code = fc.constantFrom(...documented, "RC-0001", "CVV_MISMATCH");
const key = fc.constantFrom("registerUser", "login", "verifyCode", "pay", "viewer");
const requestId = fc.option(fc.constantFrom("req-1", "sandbox-1-000042"), { nil: null });

/** What payloads carry beside their outcome, and what looks like an outcome without being one. */
const domain: fc.Arbitrary<Fields> = fc.dictionary(
  fc.constantFrom("id", "token", "displayName", "balance", "createdAt", "items", "isActive"),
  fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null)),
  { maxKeys: 3 },
);
const lookalikes: fc.Arbitrary<Fields> = fc.oneof(
  fc.constantFrom<Fields>(
    {},
    { status: "ACTIVE" },
    { message: "Welcome back." },
    { code: "200" },
    { statusCode: 200 },
    { errors: [] },
    { error: null },
    { error: false },
    { isError: false },
    { errors: {} },
    { failed: 0, errorCount: 0 },
    // Words with which clients tell of a lost connection are states of an order, too.
    { status: "ABORTED" },
    { status: "PAYMENT_ERROR" },
    { message: "Cancelled." },
    { code: "ABORTED", id: "1" },
    { name: "Timeout", code: "ECONNRESET" },
    { message: "terminated" },
    { type: "error", wasClean: true, code: 7 },
  ),
);
/** Marks of a success, which a mark of a failure outweighs. */
const besides: fc.Arbitrary<Fields> = fc.constantFrom<Fields>(
  {},
  { success: true },
  { status: "ACTIVE" },
  { ok: true },
  { data: { id: "1" } },
  { isSuccess: true },
);

const none = { code: null, isCoded: false, requestId: null } as const;
const told = (sent: string) => ({
  code: isFluzErrorCode(sent) ? sent : null,
  isCoded: sent.includes("-"),
});

interface Refusal extends Pick<DescribedBody, "code" | "isCoded"> {
  readonly fields: Fields;
}

/** A payload that says that its operation failed. */
const refusedPayload: fc.Arbitrary<Refusal> = fc.oneof(
  fc.tuple(code, besides, domain, fc.boolean()).map(([sent, beside, fields, asText]) => {
    const error = { code: sent, message: "Refused." };
    return {
      fields: { ...fields, ...beside, error: asText ? JSON.stringify(error) : error },
      ...told(sent),
    };
  }),
  fc.tuple(domain, fc.constantFrom(null, undefined, false)).map(([fields, error]) => ({
    fields: { ...fields, success: false, error },
    ...none,
  })),
  fc.tuple(domain, besides).map(([fields, beside]) => ({
    fields: { ...fields, ...beside, success: false },
    ...none,
  })),
  domain.map((fields) => ({
    fields: { ...fields, success: false, error: { message: "Refused." } },
    ...none,
  })),
);

const goodPayload: fc.Arbitrary<Fields> = fc
  .tuple(
    domain,
    fc.constantFrom<Fields>(
      {},
      { error: null },
      { error: false },
      { errors: [] },
      { errors: {} },
      { error: {} },
      { error: { code: null, message: "" } },
      { fieldErrors: {}, userErrors: [] },
      { status: "ABORTED", message: "Cancelled." },
    ),
  )
  .map(([fields, beside]) => ({ ...fields, ...beside, success: true }));

const inResult = (data: Fields, id: string | null, more: Fields = {}): Fields => ({
  ...more,
  data,
  ...(id === null ? {} : { extensions: { requestId: id } }),
});

/** Payloads that tell of a failure by other marks than `success` and `error`. */
const markedOtherwise: fc.Arbitrary<Refusal> = fc.oneof(
  fc
    .constantFrom<Fields>(
      { errors: { phone: ["Taken."] } },
      { errors: "Taken." },
      { errors: ["Taken."] },
      { ok: false },
      { isError: true },
      { success: true, userErrors: [{ message: "Taken." }] },
    )
    .map((fields) => ({ fields, ...none })),
  fc
    .tuple(fc.constantFrom(...documented), fc.constantFrom("code", "errorCode"))
    .map(([sent, key]) => ({
      fields: { __typename: "Refusal", [key]: sent, message: "Refused." },
      ...told(sent),
    })),
);

const failing: fc.Arbitrary<DescribedBody> = fc.oneof(
  fc.tuple(key, markedOtherwise, fc.boolean()).map(([name, payload, isBare]) => ({
    says: "failure" as const,
    value: isBare ? payload.fields : { data: { [name]: payload.fields } },
    code: payload.code,
    isCoded: payload.isCoded,
    requestId: null,
  })),
  fc.constantFrom<unknown>({ phone: ["Taken."] }, "Taken.").map((errors) => ({
    ...none,
    says: "failure" as const,
    value: { data: { viewer: { id: "1" } }, errors },
  })),
  // Incremental delivery: what was deferred fails.
  fc
    .tuple(code, fc.constantFrom("incremental", "completed"), goodPayload)
    .map(([sent, part, payload]) => ({
      says: "failure" as const,
      value: {
        data: { viewer: payload },
        hasNext: false,
        [part]: [{ id: "0", errors: [{ message: "Refused.", extensions: { code: sent } }] }],
      },
      ...told(sent),
      requestId: null,
    })),
  fc.tuple(key, refusedPayload, requestId).map(([name, payload, id]) => ({
    ...none,
    says: "failure" as const,
    value: inResult({ [name]: payload.fields }, id),
    code: payload.code,
    isCoded: payload.isCoded,
    requestId: id,
  })),
  fc.tuple(goodPayload, refusedPayload, requestId).map(([first, second, id]) => ({
    ...none,
    says: "failure" as const,
    value: inResult({ first, second: second.fields }, id),
    code: second.code,
    isCoded: second.isCoded,
    requestId: id,
  })),
  refusedPayload.map((payload) => ({
    ...none,
    says: "failure" as const,
    value: payload.fields,
    code: payload.code,
    isCoded: payload.isCoded,
  })),
  fc
    .tuple(key, code, goodPayload, requestId, fc.constantFrom("none", "null", "key", "beside"))
    .map(([name, sent, good, id, kept]) => {
      const error = { message: "Refused.", path: [name], extensions: { code: sent } };
      const data = { none: undefined, null: null, key: { [name]: null }, beside: undefined }[kept];
      const whole = kept === "beside" ? { [name]: null, other: good } : data;
      return {
        says: "failure" as const,
        value: {
          errors: [error],
          ...(whole === undefined ? {} : { data: whole }),
          ...(id === null ? {} : { extensions: { requestId: id } }),
        },
        ...told(sent),
        requestId: id,
      };
    }),
  requestId.map((id) => ({
    says: "failure" as const,
    value: inResult({ viewer: null }, id, { errors: [{ message: "Broken.", path: ["viewer"] }] }),
    ...none,
    requestId: id,
  })),
  fc
    .tuple(besides, fc.constantFrom("FAILED", "rejected", "failed", "ERROR"))
    .map(([beside, status]) => ({
      ...none,
      says: "failure" as const,
      value: { ...beside, isError: true, status, success: false },
    })),
);

const succeeding: fc.Arbitrary<DescribedBody> = fc.oneof(
  fc.tuple(key, goodPayload, requestId, fc.boolean()).map(([name, payload, id, empty]) => ({
    ...none,
    says: "success" as const,
    value: inResult({ [name]: payload }, id, empty ? { errors: [] } : {}),
  })),
  fc.tuple(goodPayload, goodPayload).map(([first, second]) => ({
    ...none,
    says: "success" as const,
    value: inResult({ first, second }, null),
  })),
  goodPayload.map((value) => ({ ...none, says: "success" as const, value })),
  fc.tuple(key, domain).map(([name, fields]) => ({
    ...none,
    says: "success" as const,
    value: inResult({ [name]: fields }, null),
  })),
);

const telling: fc.Arbitrary<DescribedBody> = fc
  .oneof(lookalikes, domain, fc.constantFrom(null, "", "Sent.", 0, 7, true, [], [1]))
  .map((value) => ({ ...none, says: "nothing" as const, value }));

/** Bodies that fail, succeed, or say nothing, in the shapes that servers and hosts give them. */
export const describedBody: fc.Arbitrary<DescribedBody> = fc.oneof(
  { weight: 3, arbitrary: failing },
  { weight: 1, arbitrary: succeeding },
  { weight: 1, arbitrary: telling },
);
