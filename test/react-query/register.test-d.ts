import type { FluzError } from "@fluz-kit/core";
import type { FluzMeta } from "@fluz-kit/react-query";
import "@fluz-kit/react-query/register";
import { useMutation, useQuery } from "@tanstack/react-query";
import { expectTypeOf, test } from "vitest";

test("with ./register every error is a FluzError", () => {
  const query = useQuery({ queryKey: ["a"], queryFn: async () => 1 });
  expectTypeOf(query.error).toEqualTypeOf<FluzError | null>();
  const mutation = useMutation({ mutationFn: async () => 1 });
  expectTypeOf(mutation.error).toEqualTypeOf<FluzError | null>();
});

test("with ./register meta says who shows an error, and a misspelt owner does not compile", () => {
  const queryFn = async () => 1;
  expectTypeOf(
    useQuery({ queryKey: ["a"], queryFn, meta: { area: "account" } }).data,
  ).toEqualTypeOf<number | undefined>();
  useQuery({ queryKey: ["a"], queryFn, meta: { fluz: { owner: "screen" } } });
  // @ts-expect-error there is no such owner
  useQuery({ queryKey: ["a"], queryFn, meta: { fluz: { owner: "toast" } } });
  // @ts-expect-error there is no such operation
  useMutation({ mutationFn: queryFn, meta: { fluz: { operation: "signup" } } });
});

test("without it, satisfies does the same", () => {
  const meta = { fluz: { owner: "nobody" } } satisfies FluzMeta;
  expectTypeOf(meta.fluz.owner).toEqualTypeOf<"nobody">();
});
