import { codes, resolveGuidance } from "@fluz-kit/core";
import type * as fluzKit from "@fluz-kit/react";
import { act, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { FormEvent, ReactElement, ReactNode } from "react";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { everyHandler, payloadOf, support } from "../support/handlers.ts";

const handlers = { ...everyHandler, contactSupport: "/help" };

type Kit = typeof fluzKit;

/** A code for every action that some error asks for first. */
const asking = new Map(
  Object.keys(codes).map((code) => [resolveGuidance(payloadOf(code)).actions[0] ?? "", code]),
);

let kit: Kit;
let said: string[];

beforeEach(async () => {
  // What has been said once is known to a copy of the kit, so each test meets it afresh.
  vi.resetModules();
  kit = await import("@fluz-kit/react");
  said = [];
  for (const level of ["warn", "error"] as const) {
    vi.spyOn(console, level).mockImplementation((text) => void said.push(String(text)));
  }
});

async function settle(screenful: ReactNode): Promise<void> {
  render(screenful);
  await act(async () => {});
}

interface SceneProps {
  readonly code: string;
}

/** A form whose every answer is one failure, and whose banner knows nothing of its fields. */
function createForm({ ErrorBanner, useFluzError }: Kit, code: string) {
  return function Form({ children }: { readonly children?: ReactNode }): ReactElement {
    const fluz = useFluzError();
    const onSubmit = (event: FormEvent) => {
      event.preventDefault();
      fluz.report(payloadOf(code));
    };
    return (
      <form onSubmit={onSubmit}>
        <ErrorBanner error={fluz} />
        {children}
        <button>Send</button>
      </form>
    );
  };
}

/** Where people put their handlers, and where they put none. */
const places: Readonly<Record<string, (kit: Kit) => (props: SceneProps) => ReactElement>> = {
  "handlers at the component": ({ ErrorBanner }) =>
    function Scene({ code }) {
      return <ErrorBanner error={payloadOf(code)} actions={handlers} />;
    },
  "handlers at the hook": ({ ErrorBanner, FluzProvider, useFluzError }) => {
    function Banner({ code }: SceneProps) {
      return <ErrorBanner error={useFluzError(payloadOf(code), { actions: handlers })} />;
    }
    return function Scene(props) {
      return (
        <FluzProvider support={support}>
          <Banner {...props} />
        </FluzProvider>
      );
    };
  },
  "a text of one's own beside a banner with handlers": ({
    ErrorBanner,
    errorParts,
    useFluzError,
  }) =>
    function Scene({ code }) {
      const fluz = useFluzError(payloadOf(code));
      return (
        <>
          <p>{errorParts(fluz)?.title.children}</p>
          <ErrorBanner error={fluz} actions={handlers} />
        </>
      );
    },
  "buttons of one's own in place of the kit's": ({ ErrorBanner }) =>
    function Scene({ code }) {
      const slots = { actions: <button>Go on</button> };
      return <ErrorBanner error={payloadOf(code)} actions={handlers} slots={slots} />;
    },
  "no handlers": ({ ErrorBanner }) =>
    function Scene({ code }) {
      return <ErrorBanner error={payloadOf(code)} />;
    },
};

const asked = () => said.flatMap((text) => /asks for "(\w+)"/.exec(text)?.[1] ?? []);

describe.each(Object.entries(places))("with %s", (name, createScene) => {
  test.each([...asking])("what is said of %s is true", async (id, code) => {
    const Scene = createScene(kit);
    await settle(<Scene code={code} />);
    const isDrawn = document.querySelector(`[data-action="${id}"]`) !== null;
    expect(asked()).toEqual(name === "no handlers" && !isDrawn && id !== "" ? [id] : []);
  });
});

describe("nothing is said", () => {
  test.each([
    ["AUTH-0026", "a phone field", <input key="" type="tel" name="number" />],
    ["AUTH-0027", "an email field", <input key="" autoComplete="section-a email" />],
    ["AUTH-0006", "the code's field", <input key="" name="code" />],
    ["AUTH-0009", "the passcode's field", <input key="" type="password" />],
  ])("of %s where %s is on the screen, wired or not", async (code, _, field) => {
    const { ErrorBanner } = kit;
    await settle(
      <form>
        <ErrorBanner error={payloadOf(code)} />
        {field}
      </form>,
    );
    expect(screen.getByRole("group")).toBeVisible();
    expect(asked()).toEqual([]);
  });

  test("of a new code that a button beside the error sends", async () => {
    const { ErrorBanner, ResendButton } = kit;
    await settle(
      <>
        <ErrorBanner error={payloadOf("AUTH-0005")} operation="verifyCode" />
        <ResendButton flow="a code" onResend={async () => {}} />
      </>,
    );
    expect(asked()).toEqual([]);
  });

  test("of support that a link beside the error leads to", async () => {
    const { ErrorBanner, FluzProvider, SupportLink, useFluzError } = kit;
    const Banner = () => <ErrorBanner error={useFluzError(payloadOf("AUTH-0030"))} />;
    await settle(
      <>
        <Banner />
        <FluzProvider support={support}>
          <SupportLink />
        </FluzProvider>
      </>,
    );
    expect(asked()).toEqual([]);
  });

  test.each(["AUTH-0014", "AUTH-0025", "AUTH-0013"])(
    "of %s in a form that can be sent again",
    async (code) => {
      const Form = createForm(kit, code);
      await settle(
        <Form>
          <input name="name" />
        </Form>,
      );
      await userEvent.click(screen.getByRole("button", { name: "Send" }));
      expect(screen.getByRole("button", { name: "Try again" })).toBeVisible();
      await userEvent.type(screen.getByRole("textbox"), "Ada");
      // What is sent now is another thing: the form's own button does that.
      expect(screen.queryByRole("button", { name: "Try again" })).toBeNull();
      expect(said).toEqual([]);
    },
  );
});

test("of a field on another screen it is said how to get there", async () => {
  const { ErrorBanner } = kit;
  await settle(<ErrorBanner error={payloadOf("AUTH-0026")} />);
  expect(said).toEqual([
    expect.stringMatching(
      /^Fluz Kit: AUTH-0026 asks for "editPhone" first.*fields: \["phone"\].*actions=\{\{ editPhone: … \}\}/,
    ),
  ]);
});

describe("a form that nothing handles", () => {
  const send = async (form: ReactElement) => {
    await settle(form);
    await userEvent.click(screen.getByRole("button", { name: "Send" }));
    await act(async () => {});
  };

  test.each([
    [{}, /leaves the page, with what was typed in the address, and/],
    [{ method: "POST" }, /leaves the page, and/],
    [{ method: "dialog" }, /asks for "retry" first/],
    [{ target: "preview" }, /asks for "retry" first/],
  ])("%j: what the browser does with it is said as it is", async (attributes, expected) => {
    const { ErrorBanner, useFluzError } = kit;
    function Form() {
      const fluz = useFluzError();
      return (
        <form {...attributes} onSubmit={() => fluz.report(payloadOf("AUTH-0025"))}>
          <ErrorBanner error={fluz} />
          <button>Send</button>
        </form>
      );
    }
    await send(<Form />);
    const own = said.filter((text) => text.startsWith("Fluz Kit"));
    expect(own).toEqual([expect.stringMatching(expected)]);
  });
});
