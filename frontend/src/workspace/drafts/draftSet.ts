// The drafts of one problem in all its languages: opened when first needed, sent together when the page goes away.
import { fetchDrafts, putDraft } from "../../api/client";
import type { Draft, Problem } from "../../api/types";
import { DraftKeeper } from "./keeper";
import { DraftShelf, tabName } from "./shelf";

export class DraftSet {
  #keepers = new Map<string, DraftKeeper>();
  #known: Record<string, Draft> | null = null;
  #shelf = new DraftShelf(localStorage, tabName(sessionStorage));
  #onReplace: (language: string, text: string) => void = () => undefined;

  constructor(private readonly problem: Problem) {}

  /** Asks the server once what it has; resolves also when it does not answer, for then this device's text is used. */
  async load(): Promise<void> {
    try {
      this.#known = await fetchDrafts(this.problem.slug);
    } catch {
      this.#known = null;
    }
  }

  /** Hears of texts that were fresher on the server than in the editor. */
  onReplace(hear: (language: string, text: string) => void): void {
    this.#onReplace = hear;
  }

  open(language: string): DraftKeeper {
    const found = this.#keepers.get(language);
    if (found) return found;
    const { slug, setups } = this.problem;
    const keeper = new DraftKeeper({
      problem: slug,
      language,
      starter: setups[language]?.starter ?? "",
      shelf: this.#shelf,
      line: {
        save: (source, revision, last) => putDraft(slug, language, source, revision, last),
        fetch: async () => (await fetchDrafts(slug))[language] ?? null,
      },
      onReplace: (text) => this.#onReplace(language, text),
    });
    this.#keepers.set(language, keeper);
    if (this.#known) keeper.compare(this.#known[language] ?? null);
    return keeper;
  }

  flush(last: boolean): void {
    for (const keeper of this.#keepers.values()) void keeper.flush(last);
  }

  refresh(): void {
    for (const keeper of this.#keepers.values()) void keeper.refresh();
  }

  /** Sends when the page hides or closes, looks again when it shows or the network returns; undone by the returned call. */
  watchPage(): () => void {
    const hidden = () => (document.visibilityState === "hidden" ? this.flush(true) : this.refresh());
    const leaving = () => this.flush(true);
    const online = () => this.flush(false);
    document.addEventListener("visibilitychange", hidden);
    window.addEventListener("pagehide", leaving);
    window.addEventListener("online", online);
    return () => {
      document.removeEventListener("visibilitychange", hidden);
      window.removeEventListener("pagehide", leaving);
      window.removeEventListener("online", online);
    };
  }
}
