// The document that everybody shares, as this tab has it: what is typed here, what of it the server knows.
import { Awareness } from "y-protocols/awareness";
import * as Y from "yjs";

import type { Kept, LostText } from "./kept";

const KEEP_EVERY = 300;

interface Wires {
  /** A change made here, to be sent. */
  onUpdate: (update: Uint8Array) => void;
  /** What is said of oneself changed. */
  onAwareness: (clients: number[]) => void;
  /** Whether there is a connection that took the last change. */
  connected: () => boolean;
}

export class SharedDocument {
  readonly doc = new Y.Doc();
  readonly awareness = new Awareness(this.doc);
  /** Names of the texts that were changed here. */
  readonly touched = new Set<string>();
  /** The document's state when the server was last known to have everything. */
  #known: Uint8Array = Y.encodeStateVector(this.doc);
  #keeping: ReturnType<typeof setTimeout> | undefined;

  constructor(
    /** What changes that came from the server carry as their origin. */
    readonly origin: unknown,
    private readonly kept: Kept,
    wires: Wires,
  ) {
    const unsent = kept.unsent;
    // It waits in the document until the server's state comes to stand under it.
    if (unsent !== null) Y.applyUpdate(this.doc, unsent, "kept");
    this.doc.on("update", (update: Uint8Array, from: unknown) => {
      if (from === this.origin) return;
      wires.onUpdate(update);
      if (!wires.connected()) this.#keepSoon();
    });
    this.doc.on("afterTransaction", (transaction: Y.Transaction) => this.#note(transaction));
    this.awareness.on("update", ({ added, updated, removed }: Record<string, number[]>, from: unknown) => {
      if (from !== this.origin) wires.onAwareness([...(added ?? []), ...(updated ?? []), ...(removed ?? [])]);
    });
  }

  text(name: string): Y.Text {
    return this.doc.getText(name);
  }

  /** True once the server has made this text or somebody wrote in it. */
  has(name: string): boolean {
    const found = this.doc.share.get(name);
    return found !== undefined && found._start !== null;
  }

  /** After the server and this tab told each other everything. */
  synced(): void {
    this.#known = Y.encodeStateVector(this.doc);
    this.kept.unsent = null;
  }

  /** Keeps what the server may not have, right now: the page is being left. */
  keep(): void {
    clearTimeout(this.#keeping);
    this.kept.unsent = this.touched.size === 0 ? null : Y.encodeStateAsUpdate(this.doc, this.#known);
  }

  /** The texts that were changed here, as they are here. */
  ownTexts(): LostText[] {
    const at = Date.now();
    return [...this.touched].map((name) => ({ name, text: this.text(name).toJSON(), at }));
  }

  destroy(): void {
    clearTimeout(this.#keeping);
    this.awareness.destroy();
    this.doc.destroy();
  }

  #keepSoon(): void {
    clearTimeout(this.#keeping);
    this.#keeping = setTimeout(() => this.keep(), KEEP_EVERY);
  }

  #note(transaction: Y.Transaction): void {
    if (transaction.origin === this.origin) return;
    for (const type of transaction.changedParentTypes.keys()) {
      for (const [name, shared] of this.doc.share) if (shared === type) this.touched.add(name);
    }
  }
}
