// Finding a moment in a list that is in order.

/** The place of the last number that is not above `at`; -1 where all are. */
export function lastUpTo(times: readonly number[], at: number): number {
  let low = 0;
  let high = times.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((times[middle] ?? Infinity) <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Values that hold from a moment on, in order. */
export class Since<T> {
  #times: number[] = [];
  #values: T[] = [];

  add(at: number, value: T): void {
    this.#times.push(at);
    this.#values.push(value);
  }

  at(at: number): T | undefined {
    return this.#values[lastUpTo(this.#times, at)];
  }
}
