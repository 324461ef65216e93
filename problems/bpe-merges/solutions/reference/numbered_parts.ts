// Learning merges: parts have numbers, and a pair is one number made of two; a merge visits the words that hold it.
const MOST_PARTS = 2 ** 21;

class Text {
  readonly names: string[] = [];
  private readonly numbers = new Map<string, number>();
  private readonly rows: number[][] = [];
  private readonly weights: number[] = [];
  private readonly counts = new Map<number, number>();
  private readonly holders = new Map<number, Set<number>>();

  add(word: string, weight: number): void {
    this.rows.push(Array.from(word, (character) => this.numberOf(character)));
    this.weights.push(weight);
    this.count(this.rows.length - 1, 1);
  }

  best(): number | undefined {
    let found: number | undefined;
    let most = 2;
    for (const [pair, now] of this.counts) {
      if (now > most || (now === most && (found === undefined || this.isBefore(pair, found)))) {
        found = pair;
        most = now;
      }
    }
    return found;
  }

  split(pair: number): [number, number] {
    return [Math.floor(pair / MOST_PARTS), pair % MOST_PARTS];
  }

  merge(pair: number): void {
    const [left, right] = this.split(pair);
    const both = this.numberOf(this.names[left] + this.names[right]);
    const changed = this.holders.get(pair) ?? [];
    this.holders.delete(pair);
    for (const number of changed) {
      this.count(number, -1);
      const merged: number[] = [];
      let free = false; // whether the last part was there before this round
      for (const part of this.rows[number]) {
        const joins: boolean = free && part === right && merged[merged.length - 1] === left;
        if (joins) merged[merged.length - 1] = both;
        else merged.push(part);
        free = !joins;
      }
      this.rows[number] = merged;
      this.count(number, 1);
    }
  }

  private numberOf(name: string): number {
    const known = this.numbers.get(name);
    if (known !== undefined) return known;
    this.numbers.set(name, this.names.length);
    return this.names.push(name) - 1;
  }

  private isBefore(one: number, other: number): boolean {
    const [a, b] = this.split(one).map((part) => this.names[part]);
    const [c, d] = this.split(other).map((part) => this.names[part]);
    return a < c || (a === c && b < d);
  }

  private count(number: number, sign: number): void {
    const row = this.rows[number];
    for (let place = 0; place + 1 < row.length; place++) {
      const pair = row[place] * MOST_PARTS + row[place + 1];
      const now = (this.counts.get(pair) ?? 0) + sign * this.weights[number];
      if (now === 0) this.counts.delete(pair);
      else this.counts.set(pair, now);
      if (sign < 0) continue;
      const holders = this.holders.get(pair);
      if (holders) holders.add(number);
      else this.holders.set(pair, new Set([number]));
    }
  }
}

function learnMerges(words: string[], merges: number): string[][] {
  const times = new Map<string, number>();
  for (const word of words) times.set(word, (times.get(word) ?? 0) + 1);
  const text = new Text();
  for (const [word, weight] of times) text.add(word, weight);
  const learnt: string[][] = [];
  while (learnt.length < merges) {
    const pair = text.best();
    if (pair === undefined) break;
    learnt.push(text.split(pair).map((part) => text.names[part]));
    text.merge(pair);
  }
  return learnt;
}
