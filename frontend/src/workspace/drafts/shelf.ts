// What this device keeps of a draft: one entry per problem, language and browser tab.

export interface Kept {
  source: string;
  /** The server's revision that the text was based on, 0 for none. */
  base: number;
  /** True while the server does not have this text. */
  dirty: boolean;
  /** Texts that were sent on top of `base` and not answered yet, newest last. */
  sent: string[];
  /** When it was kept, epoch ms. */
  at: number;
}

type Store = Pick<Storage, "getItem" | "setItem" | "removeItem" | "key" | "length">;

/** Reads and writes the entries of one tab, and finds what a closed tab could not send. */
export class DraftShelf {
  constructor(
    private readonly store: Store,
    private readonly tab: string,
  ) {}

  /** This tab's own entry, else the newest unsent one of another tab. */
  read(problem: string, language: string): Kept | null {
    const own = parse(this.#get(this.#key(problem, language)));
    if (own) return own;
    const left = this.#keysOfOthers(problem, language).flatMap((key) => {
      const kept = parse(this.#get(key));
      return kept?.dirty ? [{ key, kept }] : [];
    });
    left.sort((a, b) => b.kept.at - a.kept.at);
    return left[0]?.kept ?? null;
  }

  /** Keeps the text; says whether the device had room for it. */
  write(problem: string, language: string, kept: Kept): boolean {
    try {
      this.store.setItem(this.#key(problem, language), JSON.stringify(kept));
      return true;
    } catch {
      return false;
    }
  }

  /** Drops other tabs' entries that hold nothing beyond `source`, which the server has. */
  prune(problem: string, language: string, source: string): void {
    for (const key of this.#keysOfOthers(problem, language)) {
      const kept = parse(this.#get(key));
      if (!kept?.dirty || kept.source === source) this.store.removeItem(key);
    }
  }

  #key(problem: string, language: string): string {
    return `sandglass.draft.${problem}.${language}.${this.tab}`;
  }

  #get(key: string): string | null {
    try {
      return this.store.getItem(key);
    } catch {
      return null;
    }
  }

  #keysOfOthers(problem: string, language: string): string[] {
    const prefix = `sandglass.draft.${problem}.${language}.`;
    const own = this.#key(problem, language);
    const keys: string[] = [];
    try {
      for (let index = 0; index < this.store.length; index++) {
        const key = this.store.key(index);
        if (key?.startsWith(prefix) && key !== own) keys.push(key);
      }
    } catch {
      return [];
    }
    return keys;
  }
}

function parse(text: string | null): Kept | null {
  if (text === null) return null;
  try {
    const value = JSON.parse(text) as Partial<Kept>;
    if (typeof value.source !== "string" || typeof value.base !== "number") return null;
    const sent = Array.isArray(value.sent) ? value.sent.filter((each) => typeof each === "string") : [];
    return { source: value.source, base: value.base, dirty: value.dirty === true, sent, at: value.at ?? 0 };
  } catch {
    return null;
  }
}

/** A name for this tab that a reload keeps. */
export function tabName(session: Pick<Storage, "getItem" | "setItem">): string {
  const fresh = crypto.randomUUID();
  try {
    const known = session.getItem("sandglass.tab");
    if (known !== null) return known;
    session.setItem("sandglass.tab", fresh);
  } catch {
    return fresh;
  }
  return fresh;
}
