import "./styles/layers.css";
import "@fluz-kit/react/styles.css";
import "./styles/harbor.css";
import "./styles/parts.css";
import type { EnumerationPolicy } from "@fluz-kit/core";
import type { Messages } from "@fluz-kit/messages";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import type { ReactNode } from "react";
import { Router } from "wouter";
import { memoryLocation } from "wouter/memory-location";
import { createApi } from "./api/createApi.ts";
import { HarborContext } from "./app/HarborContext.ts";
import { Providers } from "./app/Providers.tsx";
import { Shell } from "./app/Shell.tsx";
import { createRefresher } from "./session/createRefresher.ts";
import { createSession } from "./session/createSession.ts";
import type { TransportName } from "./transports/loadTransport.ts";

export interface DemoProps {
  /** Where the API is. @default "/fluz/graphql" */
  readonly endpoint?: string | undefined;
  /** The first page, if the address bar is not the application's own. @default the address bar's */
  readonly path?: string | undefined;
  /** The GraphQL client that sends. @default "fetch" */
  readonly transport?: TransportName | undefined;
  /** The `fetch` of the client. @default the page's own */
  readonly fetch?: typeof fetch | undefined;
  readonly enumerationPolicy?: EnumerationPolicy | undefined;
  readonly messages?: Messages | undefined;
}

const fetchOfPage: typeof fetch = (input, init) => globalThis.fetch(input, init);

/** Harbor: an application that signs people up and in, written as a user of the kit would write it. */
export function Demo(props: DemoProps): ReactNode {
  const { endpoint = "/fluz/graphql", transport = "fetch", fetch = fetchOfPage, path } = props;
  const [queryClient] = useState(() => new QueryClient());
  const [session] = useState(createSession);
  const [memory] = useState(() => path !== undefined && memoryLocation({ path }));
  const harbor = useMemo(() => {
    const api = createApi({ endpoint, transport, session, fetch });
    const consentPage = new URL(`${endpoint}/authorize`, location.href).href;
    return { api, session, refresher: createRefresher(api, session), consentPage };
  }, [endpoint, transport, session, fetch]);
  return (
    <div className="hb-App">
      <QueryClientProvider client={queryClient}>
        <HarborContext.Provider value={harbor}>
          <Router {...(memory && { hook: memory.hook, searchHook: memory.searchHook })}>
            <Providers enumerationPolicy={props.enumerationPolicy} messages={props.messages}>
              <Shell />
            </Providers>
          </Router>
        </HarborContext.Provider>
      </QueryClientProvider>
    </div>
  );
}
