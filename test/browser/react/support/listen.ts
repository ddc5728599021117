import { screen } from "@testing-library/react";

/** Everything that the live regions say from now on. */
export function listen(): readonly (string | null)[] {
  const said: (string | null)[] = [];
  const observer = new MutationObserver((records) => {
    for (const { addedNodes } of records)
      for (const node of addedNodes) said.push(node.textContent);
  });
  for (const role of ["alert", "status"]) {
    observer.observe(screen.getByRole(role), { childList: true });
  }
  return said;
}
