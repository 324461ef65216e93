// Answering one question: the text, the project and the time it takes, kept at every key.
import { keepUnderway, readUnderway, type Underway } from "./kept";

const TICK_MS = 1000;

export interface AnsweringState extends Underway {
  /** Whether the time is taken now. */
  running: boolean;
  /** False while this device has no room to keep what is typed. */
  kept: boolean;
}

/** Framework-free; read through `subscribe` and `current`. Whoever makes one must `stop` it. */
export class Answering {
  #state: AnsweringState;
  #listeners = new Set<() => void>();
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor(private readonly prompt: string) {
    this.#state = { ...readUnderway(prompt), running: false, kept: true };
  }

  current = (): AnsweringState => this.#state;

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** The time begins with the first letter, where it was not started before. */
  type(text: string): void {
    const first = this.#state.text === "" && text !== "";
    this.#change({ text });
    if (first) this.run(true);
  }

  choose(project: string): void {
    this.#change({ project });
  }

  run(on: boolean): void {
    clearInterval(this.#timer);
    this.#change({ running: on });
    if (!on) return;
    const began = Date.now() - 1000 * this.#state.seconds;
    this.#timer = setInterval(() => this.#change({ seconds: Math.floor((Date.now() - began) / 1000) }), TICK_MS);
  }

  /** What was typed went to the server. */
  forget(): void {
    this.stop();
    this.#change({ text: "", seconds: 0, running: false });
  }

  stop(): void {
    clearInterval(this.#timer);
  }

  #change(part: Partial<Underway & { running: boolean }>): void {
    const next = { ...this.#state, ...part };
    this.#state = { ...next, kept: keepUnderway(this.prompt, next) };
    for (const listener of this.#listeners) listener();
  }
}
