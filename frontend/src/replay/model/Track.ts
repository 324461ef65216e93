// One text through time: its changes, and the whole text every so many of them, so that no moment is far from one.
import { lastUpTo } from "./search";

/** Whole texts are kept after every so many changes. */
export const EVERY = 64;

/** One change; `at` in ms, `from` a position in the text as it was. */
export interface Change {
  at: number;
  by: number | null;
  from: number;
  removed: number;
  inserted: string;
}

export interface Caret {
  by: number;
  position: number;
}

/** How far back somebody's last key is looked for. */
const RECENT = 400;

export class Track {
  readonly changes: Change[] = [];
  #times: number[] = [];
  #kept: string[] = [""];
  #last = "";
  #near = { count: 0, text: "" };

  add(change: Change): void {
    this.changes.push(change);
    this.#times.push(change.at);
    this.#last = applied(this.#last, change);
    if (this.changes.length % EVERY === 0) this.#kept.push(this.#last);
  }

  get text(): string {
    return this.#last;
  }

  /** The text at a moment. */
  textAt(at: number): string {
    const count = this.#countAt(at);
    const base = Math.floor(count / EVERY);
    let from = base * EVERY;
    let text = this.#kept[base] ?? "";
    // Where the last moment lies between, it is the shorter way.
    if (this.#near.count >= from && this.#near.count <= count) ({ count: from, text } = this.#near);
    for (const change of this.changes.slice(from, count)) text = applied(text, change);
    this.#near = { count, text };
    return text;
  }

  /** True when there is something at a moment: the text had been made. */
  thereAt(at: number): boolean {
    return this.#countAt(at) > 0;
  }

  /** Where each person's last key was, moved along by what others typed since; latest first. */
  caretsAt(at: number): Caret[] {
    const count = this.#countAt(at);
    const found: Caret[] = [];
    const since: Change[] = [];
    for (let place = count - 1; place >= Math.max(0, count - RECENT); place -= 1) {
      const change = this.changes[place];
      if (change === undefined) break;
      const { by } = change;
      if (by !== null && !found.some((each) => each.by === by)) {
        const start = change.from + change.inserted.length;
        found.push({ by, position: since.reduceRight(moved, start) });
      }
      since.push(change);
    }
    return found;
  }

  #countAt(at: number): number {
    return lastUpTo(this.#times, at) + 1;
  }
}

function applied(text: string, { from, removed, inserted }: Change): string {
  return text.slice(0, from) + inserted + text.slice(from + removed);
}

function moved(position: number, { from, removed, inserted }: Change): number {
  if (position < from) return position;
  return Math.max(from, position - removed) + inserted.length;
}
