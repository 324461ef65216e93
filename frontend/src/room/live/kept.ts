// What this tab keeps of one's own typing: what the server has not heard yet, and texts that it did not take.
import * as buffer from "lib0/buffer";

/** A text that was written here and is not part of the room's document. */
export interface LostText {
  name: string;
  text: string;
  at: number;
}

/** Storage of one participant in this tab; where it is closed or full, things last as long as the page. */
export class Kept {
  constructor(
    private readonly participant: string,
    private readonly storage: Storage = sessionStorage,
  ) {}

  /** The update that the server has not confirmed, if there is one. */
  get unsent(): Uint8Array | null {
    const text = this.#read("unsent");
    try {
      return text === null ? null : buffer.fromBase64(text);
    } catch {
      return null;
    }
  }

  set unsent(update: Uint8Array | null) {
    this.#write("unsent", update === null ? null : buffer.toBase64(update));
  }

  get lost(): LostText[] {
    try {
      const found: unknown = JSON.parse(this.#read("lost") ?? "[]");
      return Array.isArray(found) ? (found as LostText[]) : [];
    } catch {
      return [];
    }
  }

  set lost(texts: LostText[]) {
    this.#write("lost", texts.length === 0 ? null : JSON.stringify(texts));
  }

  #key(what: string): string {
    return `sandglass.room.${this.participant}.${what}`;
  }

  #read(what: string): string | null {
    try {
      return this.storage.getItem(this.#key(what));
    } catch {
      return null;
    }
  }

  #write(what: string, value: string | null): void {
    try {
      if (value === null) this.storage.removeItem(this.#key(what));
      else this.storage.setItem(this.#key(what), value);
    } catch {
      // Full or closed: the document in memory still has it.
    }
  }
}
