/** What is needed of a Fetch `Response`, so that the core does without the DOM's types. */
export interface ResponseLike {
  readonly status: number;
  readonly headers: { get(name: string): string | null };
  text(): Promise<string>;
}
