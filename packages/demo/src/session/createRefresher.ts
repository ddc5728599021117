import { createSessionRefresher } from "@fluz-kit/core";
import type { SessionRefresher } from "@fluz-kit/core";
import type { Api } from "../api/createApi.ts";
import type { Session } from "./createSession.ts";

/** Renews the session when it is over, once for all requests that wait. */
export function createRefresher(api: Api, session: Session): SessionRefresher {
  return createSessionRefresher({
    async refresh({ isCurrent }) {
      const refreshToken = session.refreshToken();
      if (refreshToken === null) return false;
      const answer = await api("refreshUserAccessToken", { refreshToken });
      if (isCurrent()) session.open(answer);
      return true;
    },
    onSignedOut: () => session.close(),
  });
}
