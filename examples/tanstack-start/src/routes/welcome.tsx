import { createFileRoute } from "@tanstack/react-router";

export const Route = createFileRoute("/welcome")({ component: Welcome });

function Welcome() {
  return <h1>Welcome</h1>;
}
