import { startTransition, useState } from "react";

/** What `useFetcher()` of React Router returns, as far as a form needs it. */
export interface Fetcher {
  readonly state: "idle" | "submitting" | "loading";
  readonly data: unknown;
  readonly formData: FormData | undefined;
  readonly submit: (
    target: Readonly<Record<string, string>>,
    options: { readonly method: "post" },
  ) => Promise<void>;
}

type Action = (data: FormData) => unknown;

/**
 * A fetcher that calls an action of a route. As in React Router its states are drawn in transitions, the loaders run
 * again after the action, and what `submit` promises says nothing of the answer.
 */
export function useFetcher(action: Action): Fetcher {
  const [fetched, setFetched] = useState<Omit<Fetcher, "submit">>({
    state: "idle",
    data: undefined,
    formData: undefined,
  });
  return {
    ...fetched,
    async submit(target) {
      const formData = new FormData();
      for (const [name, value] of Object.entries(target)) formData.append(name, value);
      startTransition(() => setFetched((last) => ({ ...last, state: "submitting", formData })));
      const data = await action(formData);
      startTransition(() => setFetched({ state: "loading", data, formData }));
      await Promise.resolve();
      startTransition(() => setFetched({ state: "idle", data, formData: undefined }));
    },
  };
}
