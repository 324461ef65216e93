// One's own scorecard as it is being filled in: every change shows at once and is kept one after the other.
//
// The same card is open in the room and on its page. So a change is a function: when the card was changed elsewhere,
// the newest one is fetched and the change is made on that. A change may be made twice, when an answer got lost: it says
// what shall be, never "the other one".
import { ApiFault } from "../api/fault";
import type { Card, MyScorecard } from "../api/scoreTypes";

export type Change = (card: Card) => Card;

export interface Kept {
  /** Null until it was first loaded. */
  scorecard: MyScorecard | null;
  saving: boolean;
  error: Error | null;
}

export interface Line {
  fetch: () => Promise<MyScorecard>;
  put: (revision: number, card: Card) => Promise<MyScorecard>;
}

const TRIES = 5;

export class CardKeeper {
  #line: Line;
  #base: MyScorecard | null = null;
  #pending: Change[] = [];
  #listeners = new Set<() => void>();
  #kept: Kept = { scorecard: null, saving: false, error: null };
  #saving: Promise<void> | null = null;

  constructor(line: Line) {
    this.#line = line;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly current = (): Kept => this.#kept;

  /** Loads the card, or loads it again; what was not kept yet is made on the newest. */
  readonly load = async (): Promise<void> => {
    try {
      const found = await this.#line.fetch();
      // An answer that was overtaken by one that is newer.
      if (this.#base === null || found.revision >= this.#base.revision) this.take(found);
    } catch (error) {
      this.#tell({ error: error as Error });
    }
  };

  /** Takes what the server said of the card. */
  take(scorecard: MyScorecard): void {
    this.#base = scorecard;
    this.#tell({ error: null });
  }

  readonly change = (change: Change): void => {
    this.#pending.push(change);
    this.#tell({});
    void this.settled();
  };

  /** Keeps what is waiting; resolves when nothing waits any more, or when it could not be kept. */
  settled(): Promise<void> {
    this.#saving ??= this.#save().finally(() => {
      this.#saving = null;
      this.#tell({ saving: false });
    });
    return this.#saving;
  }

  async #save(): Promise<void> {
    for (let tries = 0; this.#pending.length > 0 && tries < TRIES;) {
      const count = this.#pending.length;
      const shown = this.#shown();
      if (shown === null) return;
      this.#tell({ saving: true });
      try {
        this.#base = await this.#line.put(shown.revision, shown.card);
        this.#pending.splice(0, count);
        tries = 0;
        this.#tell({ error: null });
      } catch (error) {
        if (!(error instanceof ApiFault) || error.code !== "other_revision") {
          this.#tell({ error: error as Error });
          return;
        }
        tries += 1;
        this.#base = await this.#line.fetch();
      }
    }
  }

  #shown(): MyScorecard | null {
    if (this.#base === null) return null;
    return { ...this.#base, card: this.#pending.reduce((card, change) => change(card), this.#base.card) };
  }

  #tell(part: Partial<Kept>): void {
    this.#kept = { ...this.#kept, ...part, scorecard: this.#shown() };
    for (const listener of this.#listeners) listener();
  }
}
