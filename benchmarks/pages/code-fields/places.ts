/** One per digit, for kits that draw them one by one. */
export const places = [0, 1, 2, 3, 4, 5] as const;
