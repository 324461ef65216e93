// How much was typed when: changes per stretch of time, from the server's log and then from the shared document.
import type * as Y from "yjs";

/** One stretch, ms. */
export const STRETCH = 15_000;
/** A change larger than this came in one piece: it says nothing of typing. */
const MOST_AT_ONCE = 400;

export class Density {
  #counts = new Map<number, number>();
  #listeners = new Set<() => void>();
  #version = 0;

  version = (): number => this.#version;

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Counts what is written in a document from now on; `now` is the server's time. */
  follow(doc: Y.Doc, now: () => number): () => void {
    const count = (update: Uint8Array) => {
      if (update.length <= MOST_AT_ONCE) this.add(now(), 1);
    };
    doc.on("update", count);
    return () => doc.off("update", count);
  }

  add(at: number, letters: number): void {
    const stretch = Math.floor(at / STRETCH);
    this.#counts.set(stretch, (this.#counts.get(stretch) ?? 0) + letters);
    this.#tell();
  }

  #tell(): void {
    this.#version += 1;
    for (const listener of this.#listeners) listener();
  }

  /** Takes what was typed before this page was open; the stretch of `now` and later ones are counted here. */
  load(counts: readonly (readonly [number, number])[], now: number): void {
    const current = Math.floor(now / STRETCH);
    for (const [stretch, count] of counts) if (stretch < current) this.#counts.set(stretch, count);
    this.#tell();
  }

  /** The counts from one moment to another, one per stretch. */
  between(from: number, to: number): number[] {
    const first = Math.floor(from / STRETCH);
    const length = Math.max(1, Math.ceil((to - first * STRETCH) / STRETCH));
    return Array.from({ length }, (_, at) => this.#counts.get(first + at) ?? 0);
  }
}
