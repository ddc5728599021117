import createCache from "@emotion/cache";
import { CacheProvider } from "@emotion/react";
import type { ReactElement, ReactNode } from "react";

const cache = createCache({ key: "css", container: document.createElement("div") });

/** Keeps the styles of Material UI off the page: Emotion never takes them back. */
export function EmotionAside({ children }: { readonly children: ReactNode }): ReactElement {
  return <CacheProvider value={cache}>{children}</CacheProvider>;
}
