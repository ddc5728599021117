import { unwrapResponse } from "@fluz-kit/core";
import type { CreateSend } from "./registerUser.ts";
import { registerUser } from "./registerUser.ts";

/** The status and Retry-After are read too, and the data is the payload alone. */
export const byFetch: CreateSend =
  (url) =>
  async (variables, { signal }) => {
    const response = await fetch(url, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query: registerUser, variables }),
      signal,
    });
    return unwrapResponse(response, "registerUser");
  };
