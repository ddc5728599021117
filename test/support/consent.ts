import type { Sandbox } from "@fluz-kit/sandbox";

/** Where the application of these tests wants people back. */
export const redirectUri = "http://localhost:3000/done?from=fluz";

/** The address to which an application sends a person, as the documentation has it. */
export function consentUrl(changes: Readonly<Record<string, string | null>> = {}): string {
  const parameters = {
    response_type: "code",
    client_id: "example-app",
    redirect_uri: redirectUri,
    scopes: "LIST_PAYMENT MAKE_COFFEE MAKE_DEPOSIT",
    state: "what nobody can guess",
    ...changes,
  };
  const query = Object.entries(parameters).flatMap(([name, value]) =>
    value === null ? [] : `${name}=${encodeURIComponent(value)}`,
  );
  return `http://localhost:4000/fluz/authorize?${query.join("&")}`;
}

/** Sends the form of the consent page; resolves to where the browser is led. */
export async function decide(
  sandbox: Pick<Sandbox, "fetch">,
  decision: "approve" | "deny",
  scopes: readonly string[] = ["LIST_PAYMENT", "MAKE_DEPOSIT"],
  url = consentUrl(),
): Promise<URL> {
  const body = new URLSearchParams([
    ...scopes.map((scope) => ["scope", scope]),
    ["decision", decision],
  ]);
  const response = await sandbox.fetch(new Request(url, { method: "POST", body }));
  return new URL(response.headers.get("location") ?? "");
}
