import { ErrorBanner, FluzProvider, useFluzError } from "@fluz-kit/react";
import { fluzRetry } from "@fluz-kit/react-query";
import { onlineManager, QueryClient, QueryClientProvider, useQuery } from "@tanstack/react-query";
import { act, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { failed } from "./support/answers.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  onlineManager.setOnline(true);
  vi.useRealTimers();
});

/** In steps: React 18 draws only what is there when an `act` ends. */
async function pass(ms: number): Promise<void> {
  for (let left = ms; left >= 0; left -= 500) {
    await act(() => vi.advanceTimersByTimeAsync(Math.min(left, 500)));
  }
}
const banner = () => screen.queryByRole("group");
const press = (name: string) => {
  const button = screen.getByRole("button", { name });
  button.focus();
  fireEvent.click(button);
};

interface OrderProps {
  readonly ask: () => unknown;
  readonly poll?: number | false;
}

function Order({ ask, poll = false }: OrderProps) {
  const query = useQuery({
    queryKey: ["order"],
    queryFn: async () => {
      await new Promise((resolve) => setTimeout(resolve, 1_000));
      const answer = ask();
      if (answer instanceof Error) throw answer;
      return answer;
    },
    retry: fluzRetry,
    refetchInterval: poll,
  });
  return (
    <>
      <ErrorBanner error={useFluzError(query)} />
      <button>Other</button>
      <button onClick={() => void query.refetch()}>Load</button>
    </>
  );
}

function renderOrder(props: OrderProps): void {
  const client = new QueryClient();
  render(
    <QueryClientProvider client={client}>
      <FluzProvider support={{ type: "tel", number: "+15555550100" }}>
        <Order {...props} />
      </FluzProvider>
    </QueryClientProvider>,
  );
}

const refused = () => Object.assign(new Error("no"), failed("AUTH-0014"));

describe("a query without a connection", () => {
  test("says so from the start, until it is back", async () => {
    onlineManager.setOnline(false);
    renderOrder({ ask: () => "an order" });
    await pass(0);
    expect(banner()).toHaveTextContent("We couldn't connect");
    act(() => onlineManager.setOnline(true));
    await pass(1_000);
    expect(banner()).not.toBeInTheDocument();
  });

  test("says so when the person tries again", async () => {
    renderOrder({ ask: refused });
    await pass(60_000);
    expect(banner()).toHaveTextContent("We couldn't create your passcode");
    onlineManager.setOnline(false);
    press("Try again");
    await pass(0);
    expect(banner()).toHaveTextContent("We couldn't connect");
    act(() => onlineManager.setOnline(true));
    await pass(60_000);
    expect(banner()).toHaveTextContent("We couldn't create your passcode");
  });
});

test("while a query asks again, by itself or not, its error stays", async () => {
  const seen: boolean[] = [];
  renderOrder({ ask: refused, poll: 5_000 });
  await pass(60_000);
  const look = new MutationObserver(() => seen.push(banner() !== null));
  const first = banner();
  look.observe(document.body, { childList: true, subtree: true });
  await pass(30_000);
  press("Load");
  await pass(30_000);
  look.disconnect();
  expect(first).toBeVisible();
  expect(seen).not.toContain(false);
});

describe("the focus", () => {
  test("stays where it is when a poll fails, though something else was pressed", async () => {
    let isBroken = false;
    renderOrder({ ask: () => (isBroken ? refused() : "an order"), poll: 5_000 });
    await pass(1_500);
    isBroken = true;
    // The poll begins 5 seconds after the answer, which came after one.
    await pass(4_000);
    press("Other");
    await pass(60_000);
    expect(banner()).toBeVisible();
    expect(screen.getByRole("button", { name: "Other" })).toHaveFocus();
  });

  test("goes to the answer of a press", async () => {
    let isBroken = false;
    renderOrder({ ask: () => (isBroken ? refused() : "an order") });
    await pass(1_500);
    isBroken = true;
    press("Load");
    // TanStack Query tells of it in a task of its own.
    await pass(1);
    await pass(10_000);
    expect(banner()).toHaveFocus();
  });
});
