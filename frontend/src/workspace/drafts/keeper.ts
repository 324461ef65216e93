// Keeps one draft (a problem in a language): on this device at every change, on the server soon after.
import { ApiFault, sentenceFor } from "../../api/fault";
import type { Draft, DraftSaved } from "../../api/types";
import type { DraftShelf } from "./shelf";

export type DraftState =
  | { kind: "untouched" }
  | { kind: "saved" }
  | { kind: "saving" }
  /** The server does not take it now; it is kept on this device and will be sent. */
  | { kind: "offline" }
  /** The server will not take this text as it is. */
  | { kind: "refused"; reason: string }
  /** Another tab saved meanwhile; the person chooses. */
  | { kind: "conflict"; theirs: Draft };

export interface DraftLine {
  save(source: string, revision: number, last: boolean): Promise<DraftSaved>;
  fetch(): Promise<Draft | null>;
}

/** How long typing may go on before it is sent, and how long to wait after a failure, in ms. */
export const SEND_AFTER = 400;
const RETRY_FIRST = 1000;
const RETRY_MOST = 30_000;

interface Options {
  problem: string;
  language: string;
  starter: string;
  shelf: DraftShelf;
  line: DraftLine;
  /** The text changed from outside the editor: it was fresher on the server. */
  onReplace: (text: string) => void;
}

export class DraftKeeper {
  #text: string;
  #base = 0;
  #dirty = false;
  #sent: string[] = [];
  #compared = false;
  #busy = false;
  #failures = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #state: DraftState = { kind: "untouched" };
  #listeners = new Set<() => void>();

  constructor(private readonly options: Options) {
    const kept = options.shelf.read(options.problem, options.language);
    // A kept text that nobody typed is an old starter: the problem may have a better one by now.
    const worth = kept !== null && (kept.dirty || kept.base > 0);
    this.#text = worth ? kept.source : options.starter;
    if (worth) {
      this.#base = kept.base;
      this.#dirty = kept.dirty;
      this.#sent = kept.sent;
      this.#state = kept.dirty ? { kind: "saving" } : { kind: "saved" };
    }
  }

  get text(): string {
    return this.#text;
  }

  state = (): DraftState => this.#state;

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** The text as the editor has it now. */
  change(text: string): void {
    if (text === this.#text) return;
    this.#text = text;
    this.#dirty = true;
    this.#keep();
    if (this.#state.kind === "conflict") return;
    if (this.#state.kind !== "offline") {
      this.#become({ kind: "saving" });
      this.#sendIn(SEND_AFTER);
    }
  }

  /** Compares with what the server has: takes it, goes on from it, or asks the person. */
  compare(theirs: Draft | null): void {
    this.#compared = true;
    if (theirs === null) {
      this.#base = 0;
      this.#dirty = this.#text !== this.options.starter;
    } else if (theirs.source === this.#text) {
      this.#base = theirs.revision;
      this.#dirty = false;
    } else if (!this.#dirty) {
      if (theirs.revision !== this.#base) this.#adopt(theirs);
    } else if (theirs.revision !== this.#base) {
      if (!this.#sent.includes(theirs.source)) {
        this.#become({ kind: "conflict", theirs });
        return;
      }
      this.#base = theirs.revision;
    }
    this.#settle();
  }

  /** Sends what is unsent now, without waiting; `last` also while the page is being closed. */
  async flush(last = false): Promise<void> {
    if (!this.#dirty || this.#state.kind === "conflict" || (this.#busy && !last)) return;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#busy = true;
    try {
      if (!this.#compared) {
        this.compare(await this.options.line.fetch());
        if (!this.#mayStillSend()) return;
      }
      await this.#send(last);
    } catch (error) {
      await this.#failed(error);
    } finally {
      this.#busy = false;
      if (this.#mayStillSend() && this.#state.kind === "saving") this.#sendIn(SEND_AFTER);
    }
  }

  /** Looks at the server again, as when the tab comes back into view. */
  async refresh(): Promise<void> {
    if (this.#busy || this.#state.kind === "conflict") return;
    if (this.#dirty) return this.flush();
    try {
      const theirs = await this.options.line.fetch();
      if (!this.#mayStillSend()) this.compare(theirs);
    } catch {
      // Nothing is unsent, so nothing needs to be said.
    }
  }

  keepMine(): void {
    if (this.#state.kind !== "conflict") return;
    this.#base = this.#state.theirs.revision;
    this.#settle();
    void this.flush();
  }

  takeTheirs(): void {
    if (this.#state.kind !== "conflict") return;
    this.#adopt(this.#state.theirs);
    this.#settle();
  }

  async #send(last: boolean): Promise<void> {
    const source = this.#text;
    this.#sent = [...this.#sent.slice(-2), source];
    this.#keep();
    this.#become({ kind: "saving" });
    const saved = await this.options.line.save(source, this.#base, last);
    this.#base = Math.max(this.#base, saved.revision);
    this.#dirty = this.#text !== source;
    this.#failures = 0;
    this.#settle();
  }

  async #failed(error: unknown): Promise<void> {
    if (error instanceof ApiFault && error.status === 409) {
      try {
        this.compare(await this.options.line.fetch());
      } catch (second) {
        this.#becomeOffline(second);
      }
    } else if (error instanceof ApiFault && !error.passing) {
      this.#become({ kind: "refused", reason: sentenceFor(error) });
    } else {
      this.#becomeOffline(error);
    }
  }

  #becomeOffline(error: unknown): void {
    const asked = error instanceof ApiFault ? (error.retryAfter ?? 0) * 1000 : 0;
    const wait = Math.max(asked, Math.min(RETRY_MOST, RETRY_FIRST * 2 ** this.#failures));
    this.#failures += 1;
    this.#become({ kind: "offline" });
    this.#sendIn(wait);
  }

  #adopt(theirs: Draft): void {
    this.#text = theirs.source;
    this.#base = theirs.revision;
    this.#dirty = false;
    this.options.onReplace(theirs.source);
  }

  #settle(): void {
    if (!this.#dirty) {
      this.#sent = [];
      this.#keep();
      this.options.shelf.prune(this.options.problem, this.options.language, this.#text);
      this.#become(this.#base === 0 ? { kind: "untouched" } : { kind: "saved" });
      return;
    }
    this.#keep();
    this.#become({ kind: "saving" });
    this.#sendIn(SEND_AFTER);
  }

  #mayStillSend(): boolean {
    return this.#dirty && this.#state.kind !== "conflict";
  }

  #keep(): void {
    const { problem, language, shelf } = this.options;
    const kept = { source: this.#text, base: this.#base, dirty: this.#dirty, sent: this.#sent, at: Date.now() };
    shelf.write(problem, language, kept);
  }

  #sendIn(ms: number): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      void this.flush();
    }, ms);
  }

  #become(state: DraftState): void {
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }
}
