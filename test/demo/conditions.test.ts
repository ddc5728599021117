import { en } from "@fluz-kit/messages";
import { DEMO_PERSON } from "@fluz-kit/sandbox";
import { afterAll, beforeAll, expect, test } from "vitest";
import { press, tabTo, typeInto } from "./support/keyboard.ts";
import { openVisit } from "./support/openVisit.ts";
import type { Visit } from "./support/openVisit.ts";
import { NEW_PASSWORD, PASSWORD, screens } from "./support/screens.ts";
import { joinDemo } from "./support/joinDemo.ts";
import type { ServedDemo } from "./support/serveDemo.ts";

let demo: ServedDemo;

beforeAll(async () => {
  demo = await joinDemo();
});

afterAll(() => demo.close());

/** A visit that ends with the test, and in which nothing complained. */
async function during(name: string, happens: (visit: Visit) => Promise<void>): Promise<void> {
  const visit = await openVisit(demo, { name, clock: true });
  try {
    await happens(visit);
    expect(visit.complaints).toEqual([]);
  } finally {
    await visit.close();
  }
}

const heading = ({ page }: Visit, name: string) =>
  page.getByRole("heading", { level: 1, name }).waitFor();

const banner = ({ page }: Visit, title: string) =>
  page.getByRole("group", { name: title }).filter({ visible: true });

const outcomesOf = ({ session }: Visit, operation: string) =>
  session.log.filter((entry) => entry.operation === operation).map(({ outcome }) => outcome);

test("offline, the person is told, and once they are back the form sends what still stands in it", () =>
  during("offline", async (visit) => {
    const { page } = visit;
    await page.goto("/sign-up");
    await page.context().setOffline(true);
    await page.getByLabel("Mobile number").fill("(555) 555-0150");
    await page.getByLabel("Email").fill("ada@example.com");
    await page.keyboard.press("Enter");
    await banner(visit, en.errors.NETWORK.title).waitFor();
    await page.context().setOffline(false);
    await press(page, "Create account");
    await heading(visit, "Confirm your number");
    expect(outcomesOf(visit, "registerUser")).toEqual(["success"]);
  }));

test("a sign-up whose answer was lost may have worked: the person signs in with it", () =>
  during("lost-answer", async (visit) => {
    const { page, session } = visit;
    session.fail("timeout-after-success", { operation: "register" });
    await page.goto("/sign-up");
    await page.getByLabel("Mobile number").fill("(555) 777-1234");
    await page.getByLabel("Email").fill("ada@example.com");
    await page.keyboard.press("Enter");
    await expect.poll(() => outcomesOf(visit, "registerUser")).toHaveLength(1);
    await page.clock.fastForward(10_000);
    await banner(visit, en.errors.TIMEOUT.title).waitFor();
    await press(page, "Try again");
    await page.getByText(en.errors["AUTH-0026"].title).first().waitFor();
    const signIn = await tabTo(page, "Sign in");
    expect(signIn.isPrimary).toBe(true);
    await page.keyboard.press("Enter");

    await heading(visit, "Welcome back");
    await tabTo(page, "Mobile number");
    await page.keyboard.type("(555) 777-1234");
    await typeInto(page, "Password", PASSWORD);
    await press(page, "Verify phone number");
    await press(page, "Text me a code");
    await page.getByLabel("Code", { exact: true }).waitFor();
    await typeInto(page, "Code", "123456");
    await heading(visit, "Welcome back");
    await tabTo(page, "Mobile number");
    await page.keyboard.type("(555) 777-1234");
    await typeInto(page, "Password", PASSWORD);
    await heading(visit, "Check it's you");
    expect(outcomesOf(visit, "registerUser")).toEqual(["timeout-after-success", "AUTH-0026"]);
    expect(outcomesOf(visit, "login")).toEqual(["AUTH-0024", "success"]);
  }));

test.each([
  { condition: "rate-limited", title: "RATE_LIMITED", waitMs: 30_000 },
  { condition: "unavailable", title: "SERVER", waitMs: 120_000 },
] as const)("after $condition the person tries again when the wait is over", (one) =>
  during(one.condition, async (visit) => {
    const { page, session } = visit;
    session.fail(one.condition, { operation: "login" });
    await screens.login(page);
    await banner(visit, en.errors[one.title].title).waitFor();
    await press(page, "Try again");
    await page.clock.fastForward(one.waitMs - 1_000);
    await press(page, "Try again");
    expect(outcomesOf(visit, "login")).toEqual([one.condition]);
    await page.clock.fastForward(2_000);
    await press(page, "Try again");
    await heading(visit, "Check it's you");
    expect(outcomesOf(visit, "login")).toEqual([one.condition, "success"]);
  }),
);

test("after a page of HTML the person tries again at once", () =>
  during("html", async (visit) => {
    const { page, session } = visit;
    session.fail("html", { operation: "login" });
    await screens.login(page);
    await banner(visit, en.errors.UNKNOWN.title).waitFor();
    await press(page, "Try again");
    await heading(visit, "Check it's you");
    expect(outcomesOf(visit, "login")).toEqual(["html", "success"]);
  }));

test("a session that ends in the middle is renewed, and the person hears nothing of it", () =>
  during("renewed", async (visit) => {
    const { page, session } = visit;
    await page.goto("/login?next=/account/password");
    await page.getByLabel("Mobile number").fill(DEMO_PERSON.phoneNumber);
    await page.getByLabel("Password").fill(PASSWORD);
    await page.keyboard.press("Enter");
    await heading(visit, "Change your password");
    session.fail("AUTH-0019", { operation: "changePassword" });
    await page.getByLabel("Current password").fill(PASSWORD);
    await page.getByLabel("New password").fill(NEW_PASSWORD);
    await page.keyboard.press("Enter");
    await heading(visit, "Your account");
    expect(outcomesOf(visit, "changePassword")).toEqual(["AUTH-0019", "success"]);
    expect(outcomesOf(visit, "refreshUserAccessToken")).toEqual(["success"]);
  }));

test("two presses of one button are one request", () =>
  during("two-presses", async (visit) => {
    const { page } = visit;
    await page.goto("/login/code");
    await page.getByRole("button", { name: "Text me a code" }).dblclick();
    await page.getByLabel("Code", { exact: true }).waitFor();
    expect(outcomesOf(visit, "sendCode")).toEqual(["success"]);
  }));
