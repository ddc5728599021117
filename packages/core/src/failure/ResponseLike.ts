/** The part of a Fetch `Response` that the core needs, without the DOM's types. */
export interface ResponseLike {
  readonly status: number;
  readonly headers: { get(name: string): string | null };
  text(): Promise<string>;
}
