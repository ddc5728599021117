/** The sandbox's own page, whose forms plan what it answers. */
export const CONTROL_PAGE = "/fluz/";

/** Tells the sandbox how to answer the next request, for any operation. */
export async function planOutcome(outcome: string): Promise<boolean> {
  const body = new URLSearchParams({ task: "fail", outcome, times: "1", after: "0" });
  const response = await fetch(`${CONTROL_PAGE}?control`, { method: "POST", body });
  return response.ok;
}
