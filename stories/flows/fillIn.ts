import type { StoryContext } from "@storybook/react-vite";
import { fireEvent } from "storybook/test";

type Screen = Pick<StoryContext["canvas"], "getByLabelText" | "getByRole">;
type Person = Pick<StoryContext["userEvent"], "type" | "click">;

const ada = {
  firstName: "Ada",
  lastName: "Lovelace",
  phone: "(555) 555-0100",
  email: "ada@example.com",
  dateOfBirth: "1990-12-10",
};

/** Types a person's details into the sign-up form and sends it. */
export async function fillIn(
  screen: Screen,
  person: Person,
  details: Partial<typeof ada>,
): Promise<void> {
  const { firstName, lastName, phone, email, dateOfBirth } = { ...ada, ...details };
  await person.type(screen.getByLabelText("First name"), firstName);
  await person.type(screen.getByLabelText("Last name"), lastName);
  await person.type(screen.getByLabelText("Mobile number"), phone);
  await person.type(screen.getByLabelText("Email"), email);
  // A date field takes no half-typed dates, and warns of each.
  await fireEvent.change(screen.getByLabelText("Date of birth"), {
    target: { value: dateOfBirth },
  });
  await person.click(screen.getByRole("button", { name: "Create account" }));
}
