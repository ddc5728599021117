import type { SessionRefresher } from "@fluz-kit/core";
import { createContext, useContext } from "react";
import type { Api } from "../api/createApi.ts";
import type { Session } from "../session/createSession.ts";

/** What every page needs. */
export interface Harbor {
  readonly api: Api;
  readonly session: Session;
  readonly refresher: SessionRefresher;
  /** The page where people grant access. */
  readonly consentPage: string;
}

export const HarborContext = createContext<Harbor | null>(null);

export function useHarbor(): Harbor {
  const harbor = useContext(HarborContext);
  if (harbor === null) throw new Error("Render pages within <Demo>.");
  return harbor;
}
