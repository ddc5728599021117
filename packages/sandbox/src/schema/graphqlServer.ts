import { createYoga } from "graphql-yoga";
import { buildSandboxSchema } from "./buildSandboxSchema.ts";
import type { SandboxContext } from "./SandboxContext.ts";
import { sandboxPlugin } from "./sandboxPlugin.ts";

function createServer() {
  const schema = buildSandboxSchema();
  const yoga = createYoga<SandboxContext>({
    schema,
    graphiql: false,
    landingPage: false,
    logging: false,
    cors: false,
    // Yoga's limit streams the body into a new Request. Not every browser can do that.
    maxRequestBodySize: false,
    // Callers get the platform's own Response, not a stand-in for it.
    fetchAPI: { Response },
    plugins: [sandboxPlugin()],
  });
  return { schema, yoga };
}

let server: ReturnType<typeof createServer> | undefined;

/**
 * The schema, and what executes requests on it: the same for every sandbox, since all that one
 * remembers comes with each request, in its context. Built when it is first asked for.
 */
export function graphqlServer(): ReturnType<typeof createServer> {
  return (server ??= createServer());
}
