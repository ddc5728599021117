/** Milliseconds from the call that begins: until script and layout were done, and until the frame was out. */
export interface Times {
  readonly laidOut: number;
  readonly painted: number;
}
