/** Replaces a hidden number, so that no match crosses it. */
const GAP = "\n";

/** How many characters beside a number decide what it is: longer than any currency, or a code in bold. */
const BESIDE = 24;

/**
 * The text without numbers that are not codes by their shape or by what is beside them: dates, times,
 * amounts of money, years, cards with masked first digits.
 *
 * @param text in the signs of `plainSigns`
 * @param care 2 also hides numbers that could be codes ("24-11-26", "1,250"), 1 hides those in links, 0 neither
 */
export function hideOtherNumbers(text: string, care: number): string {
  const bare = care > 0 ? hideLinks(text) : text;
  return bare.replace(/\d+(?:[-._,:/]\d+)*/g, (number: string, at: number) => {
    const end = at + number.length;
    const before = bare.slice(Math.max(0, at - BESIDE), at);
    const after = bare.slice(end, end + BESIDE);
    if (isShapedOtherwise(number) || isAmount(before, after)) return GAP;
    if (isMasked(number, before, after)) return GAP;
    if (care > 1 && isDoubtful(number)) return GAP;
    if (!/[:/]/.test(number)) return number;
    const sizes = number.split(/\D/).map((digits) => digits.length);
    // "12:45", "31/7" and "24/7" are times or dates. Neither number of "747723/10" is.
    const isShort = sizes.every((size) => size < 5) && sizes.some((size) => size < 3);
    return isShort ? GAP : number.replace(/[:/]/g, " ");
  });
}

/** Removes addresses of pages and hosts, up to their end or to the # before the code in a WebOTP line. */
function hideLinks(text: string): string {
  return text.replace(/(?::\/\/|@[\w-]*\.|[a-z]\.[a-z]{2,9}\/)[!"$-~]*/gi, GAP);
}

/** "24.11.26", "2026-11-24", "1,250.00", "1.250,00", "1250,00" */
function isShapedOtherwise(number: string): boolean {
  const isPlainDate = isDate(number) && /\.|\d{4}/.test(number);
  return isPlainDate || /,\d+\.|\.\d+,|\d{3},00$/.test(number);
}

/** "24-11-26", "31.07", "1,250", "150,000", "1,50,000", "1250.00": codes can look like this, but rarely do. */
function isDoubtful(number: string): boolean {
  const isDayAndMonth = number.includes(".") && isDate(`${number}.99`);
  const isRound = /^\d\d?(?:[,.]\d{3})+$|[,.]000$|,\d\d,|\d{3}\.\d\d$/.test(number);
  return isDate(number) || isDayAndMonth || isRound;
}

/** A date, in any order that people use. */
function isDate(number: string): boolean {
  const [first = "", second = "", third = "", ...others] = number.split(/[-._]/);
  if (others.length > 0) return false;
  const isYearLast = isDay(first, second) || isDay(second, first);
  return (isYearLast && isYear(third)) || (isYear(first) && isDay(third, second));
}

function isDay(day: string, month: string): boolean {
  return /^(?:0?[1-9]|[12]\d|3[01])$/.test(day) && /^(?:0?[1-9]|1[0-2])$/.test(month);
}

function isYear(year: string): boolean {
  return /^(?:19|20)?\d\d$/.test(year);
}

/** Money or a year: a sign of its own stands beside it, and not beside another number. */
function isAmount(before: string, after: string): boolean {
  if (/(?:^|[^\d ]) ?[\p{Sc}\u00A9][ (]?$/u.test(before)) return true;
  if (/^(?: ?\p{Sc}(?! ?\d)|[円元원年년])/u.test(after)) return true;
  const [, first = ""] = /(?:^|[^\d ]) ?(\p{L}+)\.? ?$/u.exec(before) ?? [];
  const [, last = ""] = /^ ?(\p{L}+)(?! ?\d)/u.exec(after) ?? [];
  return isCurrency(first) || isCurrency(last);
}

/** The currencies written in letters that most messages use. */
function isCurrency(word: string): boolean {
  return /^(?:USD|EUR|GBP|JPY|CNY|RMB|INR|KRW|VND|IDR|THB|PHP|BRL|MXN|PLN|TRY|TL|RUB|UAH|CHF|SEK|NOK|DKK|CZK|AED|SAR|EGP|PKR|BDT|NGN|KES|ZAR|AUD|CAD|NZD|SGD|HKD|TWD|MYR|ILS|Rs|Rp|RM|kr|zł|đ|руб)$/.test(
    word,
  );
}

/** "XX1234", "**** 1234" and "*1234" are the end of a card or account. "*1234*" and "*12 34*" are bold text. */
function isMasked(number: string, before: string, after: string): boolean {
  const isHidden = /[*x]{2} ?$/i.test(before) || (before.endsWith("*") && number.length > 3);
  return isHidden && number.length < 5 && !/^(?:[-_., ]{1,3}\d+)*\*/.test(after);
}
