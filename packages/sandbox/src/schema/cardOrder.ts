/** How many cards the sandbox takes in one order. */
export const ORDER_LIMIT = 100;

/** One line of an order. */
export interface OrderItem {
  readonly quantity: number;
  readonly spendLimit: number;
}

/** Whether an amount can limit a card: 5 dollars at least, with two decimals at most. */
export function isSpendLimit(amount: number): boolean {
  return amount >= 5 && Math.abs(amount * 100 - Math.round(amount * 100)) < 1e-6;
}

/** How many cards an order asks for. */
export function countCards(items: readonly OrderItem[]): number {
  return items.reduce((sum, { quantity }) => sum + quantity, 0);
}
