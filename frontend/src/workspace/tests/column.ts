// One column of a table as texts: numbers with as many places as the column needs, all with the same number of them.
type Value = string | number | boolean | null;

export interface Column {
  /** Whether it stands to the right: all there is are numbers. */
  numbers: boolean;
  texts: (string | null)[];
}

const DIGITS = 6;
const NUMBER_LIKE = /^(?:-?\d+|nan|-?inf)$/;

export function columnOf(values: Value[]): Column {
  const some = values.filter((value) => value !== null);
  const numbers =
    some.length > 0 &&
    some.every((value) => typeof value === "number" || (typeof value === "string" && NUMBER_LIKE.test(value)));
  const places = Math.max(0, ...some.map((value) => (typeof value === "number" ? placesOf(value) : 0)));
  return { numbers, texts: values.map((value) => textOf(value, places)) };
}

function textOf(value: Value, places: number): string | null {
  if (typeof value === "boolean") return value ? "True" : "False";
  if (typeof value !== "number") return value;
  return isPlain(value) ? value.toFixed(places) : value.toExponential(DIGITS - 2);
}

/** How many decimal places a number needs to show its first digits. */
function placesOf(value: number): number {
  if (!isPlain(value) || Number.isInteger(value)) return 0;
  const text = String(Number(value.toPrecision(DIGITS)));
  return Math.min(DIGITS, text.split(".")[1]?.length ?? 0);
}

/** Neither so large nor so small that only powers of ten can say it. */
function isPlain(value: number): boolean {
  const size = Math.abs(value);
  return value === 0 || Number.isSafeInteger(value) || (size >= 1e-4 && size < 1e12);
}
