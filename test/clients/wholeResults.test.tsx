import type { FluzError } from "@fluz-kit/core";
import { ErrorBanner, FieldError, FluzProvider, useFluzError } from "@fluz-kit/react";
import { render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { StrictMode, useState } from "react";
import type { ChangeEvent } from "react";
import { describe, expect, test } from "vitest";
import { apolloMutations, apolloQueries } from "./results/apollo.tsx";
import { otherMutations, otherQueries } from "./results/otherClients.ts";
import type { Answer, CreateClient, Request } from "./results/ResultClient.ts";

const mutations = { ...apolloMutations, ...otherMutations };
const queries = { ...apolloQueries, ...otherQueries };

const extensions = (requestId: string) => ({ extensions: { requestId } });
const error = { code: "AUTH-0026", message: "ZZZ-LEAK" };
const errors = (key: string) => [
  { message: "ZZZ-LEAK", path: [key], extensions: { code: "AUTH-0026" } },
];

const refused = () =>
  Response.json({ data: { registerUser: { success: false, error } }, ...extensions("req-1") });
const refusedInErrors = () =>
  Response.json({ data: null, errors: errors("registerUser"), ...extensions("req-2") });
const limited = () =>
  Response.json(
    { error: "ZZZ-LEAK", ...extensions("req-3") },
    {
      status: 429,
      headers: { "retry-after": "30", "x-request-id": "req-3" },
    },
  );
const worked = () =>
  Response.json({ data: { registerUser: { success: true, error: null } }, ...extensions("req-4") });
let asked = 0;
const notFound = () =>
  Response.json({ data: null, errors: errors("lookupUser"), ...extensions(`req-${(asked += 1)}`) });

/** How people hand a result over: all but the first make it anew in every render. */
const forms: Readonly<Record<string, (request: Request) => unknown>> = {
  "the result": ({ result }) => result,
  "a copy of the result": ({ result }) => ({ ...result }),
  "the list of the hook": ({ list, result }) => list ?? result,
  "that list the other way round": ({ list, result }) => list?.toReversed() ?? result,
};

/** What a form has shown, render by render. */
interface Shown {
  error: FluzError | null;
  attempts: number;
  /** One entry for each change. */
  codes: (string | null)[];
}

function mount(create: CreateClient, hand: (request: Request) => unknown, answers: Answer[]) {
  const client = create(async () => {
    await new Promise((resolve) => {
      setTimeout(resolve, 5);
    });
    const [next = worked] = answers.splice(0, 1);
    return next();
  });
  const shown: Shown = { error: null, attempts: 0, codes: [] };
  function SignUp() {
    const request = client.useRequest();
    const [phone, setPhone] = useState("");
    const fluz = useFluzError(hand(request), { operation: "register", fields: ["phone"] });
    const code = fluz.error?.code ?? fluz.error?.kind ?? null;
    if (shown.codes.at(-1) !== code) shown.codes.push(code);
    Object.assign(shown, { error: fluz.error, attempts: fluz.attempts });
    return (
      <form
        aria-label="Sign up"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void request.send();
        }}
      >
        <ErrorBanner error={fluz} />
        <label htmlFor="phone">Phone</label>
        <input
          id="phone"
          value={phone}
          {...fluz.field("phone", {
            onChange: (event: ChangeEvent<HTMLInputElement>) => setPhone(event.target.value),
          })}
        />
        <FieldError error={fluz} field="phone" />
        <button>Create account</button>
      </form>
    );
  }
  render(
    <StrictMode>
      <FluzProvider support={{ type: "url", href: "https://help.example.com" }}>
        <client.Around>
          <SignUp />
        </client.Around>
      </FluzProvider>
    </StrictMode>,
  );
  return shown;
}

const phone = () => screen.getByRole("textbox", { name: "Phone" });
const press = () => userEvent.click(screen.getByRole("button", { name: "Create account" }));
const said = () => [screen.getByRole("alert").textContent, screen.getByRole("status").textContent];
const nothing = ["", ""];

const whole = ({ result }: Request) => result;

describe.each(Object.entries(forms))("%s", (_, hand) => {
  describe.each(Object.entries(mutations))("of a mutation by %s", (_name, create) => {
    test("draws nothing before the answer, which takes the focus and is not announced too", async () => {
      const shown = mount(create, hand, [refused]);
      await press();
      await waitFor(() => expect(phone()).toBeInvalid());
      expect(shown.codes).toEqual([null, "AUTH-0026"]);
      expect(phone()).toHaveFocus();
      expect(said()).toEqual(nothing);
    });

    test("counts a failure once, however much is typed, and the next one as another", async () => {
      const shown = mount(create, hand, [refused, refused]);
      await press();
      await waitFor(() => expect(phone()).toBeInvalid());
      await userEvent.type(phone(), "55");
      expect(shown.attempts).toBe(1);
      expect(phone()).toBeValid();
      await press();
      await waitFor(() => expect(shown.attempts).toBe(2));
      await waitFor(() => expect(phone()).toBeInvalid());
      expect(phone()).toHaveFocus();
      expect(said()).toEqual(nothing);
    });
  });

  test.each(Object.entries(queries))(
    "of a query by %s counts each answer once, and draws none while it asks",
    async (_name, create) => {
      const shown = mount(create, hand, [notFound, notFound, notFound]);
      await press();
      await waitFor(() => expect(phone()).toBeInvalid());
      const before = shown.attempts;
      await userEvent.type(phone(), "55");
      expect(shown.attempts).toBe(before);
      await press();
      await waitFor(() => expect(shown.attempts).toBe(before + 1));
      await waitFor(() => expect(phone()).toHaveFocus());
      expect(shown.codes.filter((code) => code !== null && code !== "AUTH-0026")).toEqual([]);
    },
  );
});

describe.each(Object.entries(mutations))("the result of a mutation by %s", (name, create) => {
  test("that works in the end leaves no error and no count", async () => {
    const shown = mount(create, whole, [refused, worked]);
    await press();
    await waitFor(() => expect(phone()).toBeInvalid());
    expect(shown.attempts).toBe(1);
    await press();
    await waitFor(() => expect(shown).toMatchObject({ error: null, attempts: 0 }));
  });

  test("has the code of `errors`, and the request id beside it", async () => {
    const shown = mount(create, whole, [refusedInErrors]);
    await press();
    await waitFor(() => expect(phone()).toBeInvalid());
    // The error of the one keeps `errors` alone.
    const requestId = name.startsWith("Apollo Client 3") ? null : "req-2";
    expect(shown.error).toMatchObject({ code: "AUTH-0026", requestId });
  });

  test("has the status, the wait and the request id of a refusal", async () => {
    const shown = mount(create, whole, [limited]);
    await press();
    expect(await screen.findByRole("group")).toHaveFocus();
    // The state of the one keeps no headers.
    const retryAfterMs = name === "RTK Query" ? null : 30_000;
    expect(shown.error).toMatchObject({
      kind: "rate-limited",
      httpStatus: 429,
      retryAfterMs,
      requestId: "req-3",
    });
    expect(said()).toEqual(nothing);
  });
});
