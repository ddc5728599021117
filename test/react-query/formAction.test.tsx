import { useFluzMutation } from "@fluz-kit/react-query";
import { act, fireEvent, screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { createAnswer, worked } from "./support/answers.ts";
import { createSend, renderWithClient } from "./support/renderMutation.tsx";

test("it is pending in a form's action, which holds React's own state back", async () => {
  const answer = createAnswer();
  const send = createSend(null);
  send.mockReturnValue(answer.promise);
  function Form() {
    const { mutateAsync, status } = useFluzMutation({ operation: "sendCode", mutationFn: send });
    return (
      <form action={async () => void (await mutateAsync("input").catch(() => {}))}>
        <output>{status}</output>
        <button>Send</button>
      </form>
    );
  }
  renderWithClient(<Form />);
  await act(async () => {
    fireEvent.click(screen.getByRole("button", { name: "Send" }));
  });
  expect(screen.getByRole("status")).toHaveTextContent("pending");
  await act(async () => answer.resolve(worked));
  expect(screen.getByRole("status")).toHaveTextContent("success");
});
