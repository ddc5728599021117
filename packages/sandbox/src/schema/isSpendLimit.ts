/** Whether an amount can limit a card: 5 dollars at least, with two decimals at most. */
export function isSpendLimit(amount: number): boolean {
  return amount >= 5 && Math.abs(amount * 100 - Math.round(amount * 100)) < 1e-6;
}
