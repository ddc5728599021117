import { FluzProvider } from "@fluz-kit/react";
import { render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { StrictMode } from "react";
import { describe, expect, test, vi } from "vitest";
import { payloadOf } from "../react/support/handlers.ts";
import { designSystems, formLibraries } from "./support/recipes.ts";
import { mantineInJsdom } from "./support/mantineInJsdom.ts";
import type { Recipe } from "./support/recipes.ts";

const TITLE = /This number already has an account/;
const OWN = /Enter your number/;

const phone = () => screen.getByRole<HTMLInputElement>("textbox", { name: /Mobile number/ });
const create = () => screen.getByRole("button", { name: "Create account" });

function renderSignUp(
  { SignUp, Around = "div" }: Recipe,
  answer: unknown = payloadOf("AUTH-0026"),
) {
  const send = vi.fn<(phone: string) => Promise<unknown>>(() => Promise.resolve(answer));
  const focused: EventTarget[] = [];
  const note = ({ target }: FocusEvent) => target && focused.push(target);
  const drawn = render(
    <StrictMode>
      <Around>
        <FluzProvider actions={{ signIn: "/login" }}>
          <SignUp send={send} />
        </FluzProvider>
      </Around>
    </StrictMode>,
  );
  drawn.container.addEventListener("focusin", note);
  return { send, focused };
}

/** What the kit's live regions say now. */
const said = () =>
  [...screen.getAllByRole("status"), ...screen.getAllByRole("alert")]
    .filter((region) => region.className.includes("fluz"))
    .map((region) => region.textContent)
    .join("");

async function fail(recipe: Recipe) {
  const drawn = renderSignUp(recipe);
  await userEvent.type(phone(), "5551230026");
  await userEvent.click(create());
  await waitFor(() => expect(phone()).toHaveAccessibleDescription(TITLE));
  await waitFor(() => expect(phone()).toHaveFocus());
  return drawn;
}

mantineInJsdom();

describe.each(Object.entries({ ...formLibraries, ...designSystems }))(
  "a sign-up with %s",
  (_, recipe) => {
    test("sends what was typed, once", async () => {
      const { send } = await fail(recipe);
      expect(send.mock.calls).toEqual([["5551230026"]]);
    });

    test("has the error at its input, which is marked, described by hint and error, and focused once", async () => {
      const { focused } = await fail(recipe);
      expect(phone().localName).toBe("input");
      expect(phone()).toHaveAttribute("aria-invalid", "true");
      expect(phone()).toHaveAccessibleDescription(/With the country code/);
      expect(screen.queryByRole("group", { name: TITLE })).not.toBeInTheDocument();
      expect(focused).toEqual([phone(), create(), phone()]);
      expect(said()).toBe("");
    });

    test("is not marked any more once the person types, and keeps its own errors", async () => {
      const { send } = await fail(recipe);
      await userEvent.type(phone(), "7");
      expect(phone()).toHaveValue("55512300267");
      await waitFor(() => expect(phone().getAttribute("aria-invalid")).not.toBe("true"));
      if (!recipe.hasOwnErrors) return;
      await userEvent.clear(phone());
      await userEvent.click(create());
      await waitFor(() => expect(phone()).toHaveAttribute("aria-invalid", "true"));
      expect(phone()).toHaveAccessibleDescription(OWN);
      expect(send).toHaveBeenCalledOnce();
      await userEvent.type(phone(), "5551230026");
      await userEvent.click(create());
      await waitFor(() => expect(send).toHaveBeenCalledTimes(2));
      await waitFor(() => expect(phone()).toHaveAccessibleDescription(TITLE));
      await waitFor(() => expect(phone()).toHaveFocus());
    });

    test("has a failure of no field in its banner, which takes the focus", async () => {
      renderSignUp(recipe, payloadOf("AUTH-0025"));
      await userEvent.type(phone(), "5551230025");
      await userEvent.click(create());
      const banner = await screen.findByRole("group", { name: /couldn't create your account/ });
      await waitFor(() => expect(banner).toHaveFocus());
      expect(phone().getAttribute("aria-invalid")).not.toBe("true");
    });
  },
);
