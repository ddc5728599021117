/** What stands where a number was: nothing reaches across it. */
const GAP = "\n";

/** Digits with single signs between them, and no space. */
const numbers = /\d+(?:[-._,:/]+\d+)*/g;

/** Addresses of pages and hosts, to their end or to the # that names the code in a line for WebOTP. */
const links = /(?::\/\/|@[\w-]*\.|[a-z]\.[a-z]{2,9}\/)[!"$-~]*/gi;

/** As many characters beside a number as tell what it is: more than a currency has, or a code in bold. */
const BESIDE = 24;

/** Currencies that are written in letters. */
const currencies =
  /^(?:USD|EUR|GBP|JPY|CNY|RMB|INR|KRW|VND|IDR|THB|PHP|BRL|MXN|PLN|TRY|TL|RUB|UAH|CHF|SEK|NOK|DKK|CZK|AED|SAR|EGP|PKR|BDT|NGN|KES|ZAR|AUD|CAD|NZD|SGD|HKD|TWD|MYR|ILS|Rs|Rp|RM|kr|zł|đ|руб)$/;

/** Dates with all of their year, "24.11.26", "1,250.00", "1.250,00", "1250,00". */
const surely =
  /^(?:(?:\d\d?[-._,]){2}(?:19|20)\d\d|(?:19|20)\d\d(?:[-._]\d\d?){2}|\d{1,3}(?:,\d{3})+\.\d\d?|\d{1,3}(?:\.\d{3})+,\d\d?|\d{3,},00)$/;

/** "1,250", "12.500.000", "1,50,000", "150,000", "1250.00": a code can look like that, but hardly any does. */
const perhaps =
  /^(?:\d\d?(?:[,.]\d{3})+|\d{3}(?:[,.]\d{3}){2,}|\d{3}[,.]000|\d\d?(?:,\d\d)+,\d{3}|\d{3,}\.\d\d)$/;

const day = /^(?:0?[1-9]|[12]\d|3[01])$/;
const month = /^(?:0?[1-9]|1[0-2])$/;
const year = /^\d\d$/;
const orders = [
  [day, month, year],
  [month, day, year],
  [year, month, day],
];

/**
 * A text without the numbers that show by their shape, or by what is beside them, that they are no
 * code: dates, times, amounts of money, years, cards whose first digits are masked.
 *
 * @param text in the signs of `plainSigns`
 * @param care 2 hides those as well that a code could look like ("24-11-26", "1,250"), 1 those in links, 0 neither
 */
export function hideOtherNumbers(text: string, care: number): string {
  const bare = care > 0 ? text.replace(links, GAP) : text;
  return bare.replace(numbers, (number: string, at: number) => {
    const end = at + number.length;
    const before = bare.slice(Math.max(0, at - BESIDE), at);
    const after = bare.slice(end, end + BESIDE);
    if (surely.test(number) || isDate(number, ".") || isAmount(before, after)) return GAP;
    if (isMasked(number, before, after)) return GAP;
    if (care > 1 && (perhaps.test(number) || isDate(number, "-") || isDay(number))) return GAP;
    if (!/[:/]/.test(number)) return number;
    const sizes = number.split(/\D+/).map((digits) => digits.length);
    // "12:45", "31/7", "24/7"; but one of the two in "747723/10" is neither a time nor a date.
    const isShort = sizes.every((size) => size < 5) && sizes.some((size) => size < 3);
    return isShort ? GAP : number.replace(/[:/]/g, " ");
  });
}

function isDate(number: string, sign: string): boolean {
  const parts = number.split(sign);
  return (
    parts.length === 3 &&
    orders.some((order) => order.every((part, at) => part.test(parts[at] ?? "")))
  );
}

/** "31.07" */
function isDay(number: string): boolean {
  const [first = "", second = "", ...others] = number.split(".");
  const isFirst = day.test(first) && month.test(second);
  return others.length === 0 && (isFirst || (month.test(first) && day.test(second)));
}

/** Money, or a year: a sign of its own stands beside it, and not beside another number. */
function isAmount(before: string, after: string): boolean {
  if (/(?:^|[^\d ]) ?[\p{Sc}\u00A9][ (]?$/u.test(before) || /^ ?\p{Sc}(?! ?\d)/u.test(after))
    return true;
  const [, first = ""] = /(?:^|[^\d ]) ?(\p{L}+)\.? ?$/u.exec(before) ?? [];
  const [, last = ""] = /^ ?(\p{L}+)(?! ?\d)/u.exec(after) ?? [];
  return currencies.test(first) || currencies.test(last) || /^[円元원年년]/.test(after);
}

/** "XX1234", "**** 1234", "*1234": the end of a card or an account; but not "*1234*" or "*12 34*", which is bold. */
function isMasked(number: string, before: string, after: string): boolean {
  const isHidden = /[*x]{2} ?$/i.test(before) || (before.endsWith("*") && number.length > 3);
  return isHidden && number.length < 5 && !/^(?:[-_., ]{1,3}\d+)*\*/.test(after);
}
