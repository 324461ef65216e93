// The clock in one's hand: which moment is on show, and how it goes on by itself.
import { lastUpTo } from "./search";

export const SPEEDS = [1, 2, 4, 8, 16, 32] as const;
export type Speed = (typeof SPEEDS)[number];

/** Nothing happens for longer than this, ms: it is idle time, and skipped. */
export const IDLE = 3000;
/** So long before the next thing that happens it goes on, ms. */
const LEAD = 500;

export class Player {
  #at: number;
  #speed: Speed = 1;
  #playing = false;
  #skips = true;
  #frame = 0;
  #before = 0;
  #listeners = new Set<() => void>();

  constructor(
    readonly first: number,
    readonly last: number,
    private readonly activity: readonly number[],
    at = first,
  ) {
    this.#at = this.#within(at);
  }

  at = (): number => this.#at;
  playing = (): boolean => this.#playing;
  speed = (): Speed => this.#speed;
  skips = (): boolean => this.#skips;

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  seek(at: number): void {
    const next = this.#within(at);
    if (next === this.#at) return;
    this.#at = next;
    this.#tell();
  }

  setSpeed(speed: Speed): void {
    this.#speed = speed;
    this.#tell();
  }

  setSkips(skips: boolean): void {
    this.#skips = skips;
    this.#tell();
  }

  play(): void {
    if (this.#playing) return;
    if (this.#at >= this.last) this.#at = this.first;
    this.#playing = true;
    this.#before = performance.now();
    this.#frame = requestAnimationFrame(this.#step);
    this.#tell();
  }

  pause(): void {
    if (!this.#playing) return;
    this.#playing = false;
    cancelAnimationFrame(this.#frame);
    this.#tell();
  }

  toggle(): void {
    if (this.#playing) this.pause();
    else this.play();
  }

  #step = (now: number): void => {
    const passed = Math.max(0, now - this.#before) * this.#speed;
    this.#before = now;
    const next = after(this.#at, passed, this.#skips ? this.activity : null, this.last);
    this.#at = this.#within(next);
    if (this.#at >= this.last) {
      this.#playing = false;
    } else {
      this.#frame = requestAnimationFrame(this.#step);
    }
    this.#tell();
  };

  #within(at: number): number {
    return Math.min(this.last, Math.max(this.first, at));
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}

/** The moment that follows: `passed` later, or just before the next thing that happens where nothing does for long. */
export function after(at: number, passed: number, activity: readonly number[] | null, last: number): number {
  const next = at + passed;
  if (activity === null) return next;
  const place = lastUpTo(activity, at);
  const before = activity[place] ?? -Infinity;
  const coming = activity[place + 1] ?? last;
  const idle = at - before >= LEAD && coming - at > IDLE;
  return idle ? Math.max(next, coming - LEAD) : next;
}
