import { codes } from "@fluz-kit/core";
import * as fc from "fast-check";
import { envelopes } from "./envelopes.ts";

/** What is in every text of a marked answer, and may be in nothing that is kept of it. */
const MARK = "zq7Mark";

/** Sentences, and what a person types, each with the mark in it. No API uses any of them as a code. */
const marked = fc.constantFrom(
  `Dear Ada, ${MARK} was refused.`,
  `ada.${MARK}@example.com`,
  `${MARK}9Kx`,
  `+1555${MARK}0026`,
  `<b>${MARK}</b>`,
  `{"message":"${MARK} in JSON"}`,
  `https://shop.example/?error=${MARK}&token=${MARK}`,
  `mutation { register(phone: "${MARK}") { success } }`,
  `AUTH-0026 ${MARK}`,
);
/** Where an identifier of the API is kept, a token would be one. A sentence never is. */
const sentence = fc.constantFrom(
  `Dear Ada, ${MARK} was refused.`,
  `<b>${MARK}</b>`,
  `ada ${MARK}@x`,
);

const code = fc.constantFrom(...Object.keys(codes), "RC-0001", "AUTH-0099");

/** Keys that a server's sentence or a person's entry can stand under. */
const freeKey = fc.oneof(
  fc.constantFrom(
    ..."message description detail title text error_description query operation operationName".split(
      " ",
    ),
    ..."variables phone email password token stack name flow label url body input field".split(" "),
    ..."exception stacktrace debugMessage localizedMessage responseText statusText".split(" "),
  ),
  fc.constant(`a key with ${MARK} in it`),
);
/** Keys whose value is kept where it is well formed. */
const keptKey = fc.constantFrom(
  ..."code requestId addressId attemptsLeft retryAfter resendAvailableAt kind receivedCode responseKey".split(
    " ",
  ),
);

const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 3 },
    marked,
    fc.array(tie("tree"), { maxLength: 2 }),
    fc
      .tuple(
        fc.dictionary(freeKey, tie("tree"), { maxKeys: 4 }),
        fc.dictionary(keptKey, sentence, { maxKeys: 2 }),
      )
      .map(([free, kept]) => ({ ...free, ...kept })),
  ),
}));

const errorObject = fc
  .tuple(code, tree, marked)
  .map(([sent, more, message]) => ({ ...spread(more), code: sent, message }));

const body = fc.oneof(
  fc.tuple(errorObject, tree).map(([error, more]) => ({
    data: { registerUser: { ...spread(more), success: false, error } },
    extensions: spread(more),
  })),
  fc
    .tuple(code, tree, marked, fc.oneof(sentence, fc.constant("login")))
    .map(([sent, more, message, key]) => ({
      errors: [
        { message, path: [key], locations: more, extensions: { ...spread(more), code: sent } },
      ],
      data: null,
    })),
  fc.tuple(errorObject, tree).map(([error, more]) => ({ ...spread(more), success: false, error })),
  fc.tuple(marked, tree).map(([error, more]) => ({ ...spread(more), success: false, error })),
  fc.tuple(marked, tree).map(([error, more]) => ({ error, extensions: spread(more) })),
  tree,
);

function spread(value: unknown): object {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? value : { value };
}

const names = Object.keys(envelopes);

const wrapped = fc
  .tuple(body, fc.constantFrom(200, 400, 401, 403, 429, 500), fc.constantFrom(...names))
  .map(([value, status, name]) => {
    const wire = { body: value, says: "failure", status, retryAfter: 30 } as const;
    const envelope = envelopes[name];
    const isFit = envelope !== undefined && (envelope.when?.(wire) ?? true);
    return isFit ? envelope.wrap(wire) : value;
  });

const thrown = fc.tuple(marked, body, marked, tree).map(([message, answer, name, more]) =>
  Object.assign(new Error(message, { cause: answer }), spread(more), {
    name: `${name}Error`,
    request: { variables: more },
    response: answer,
  }),
);

/** Failures in every shape, each text of which carries a mark. */
export const markedAnswer: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 3, arbitrary: wrapped },
  thrown,
  thrown.map((error) => ({ error })),
  body,
);

/** Which of the texts hold a mark, by their names. */
export function findMarks(texts: Readonly<Record<string, string>>): readonly string[] {
  const mark = MARK.toLowerCase();
  return Object.keys(texts).filter((name) => texts[name]?.toLowerCase().includes(mark));
}
