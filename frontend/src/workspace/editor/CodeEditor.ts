// The editor as a plain object: one text per language with its own undo, and what the page asks of it.
import { isolateHistory, undo } from "@codemirror/commands";
import { Compartment, EditorState, type Extension } from "@codemirror/state";
import { EditorView } from "@codemirror/view";

import type { Mark } from "../../api/types";
import { type KeymapName, loadKeymap } from "./keymaps";
import { loadLanguage } from "./languages";
import { goToIn, lockedBy, markIn } from "./places";
import { editing } from "./setup";

interface Options {
  parent: HTMLElement;
  label: string;
  nonce: string;
  onChange: (language: string, text: string) => void;
}

export class CodeEditor {
  readonly view: EditorView;
  #language = "";
  #states = new Map<string, EditorState>();
  #grammar = new Compartment();
  #keys = new Compartment();
  #lock = new Compartment();
  #search = new Compartment();
  #keyExtension: Extension = [];
  #finding: Extension = [];
  #keyName: KeymapName = "default";
  #locked = false;

  constructor(private readonly options: Options) {
    this.view = new EditorView({ parent: options.parent, state: this.#stateFor("", []) });
    void this.#loadFinding();
  }

  get text(): string {
    return this.view.state.doc.toString();
  }

  /** Shows the text of a language: the one left here with its undo, or `text` when it is opened for the first time. */
  async open(language: string, text: string): Promise<void> {
    if (this.#language === language) return;
    if (this.#language !== "") this.#states.set(this.#language, this.view.state);
    this.#language = language;
    const left = this.#states.get(language);
    const state = left?.doc.toString() === text ? left : this.#stateFor(text, []);
    this.view.setState(state);
    this.#configure();
    const grammar = await loadLanguage(language);
    if (this.#language === language) this.view.dispatch({ effects: this.#grammar.reconfigure(grammar) });
  }

  /** Puts another text in place as one step that undo takes back; `parting` texts become undo steps before it. */
  replace(text: string, ...parting: string[]): void {
    for (const next of [...parting, text]) {
      const old = this.text;
      if (next === old) continue;
      const change = changed(old, next);
      this.view.dispatch({ changes: change, annotations: isolateHistory.of("full"), scrollIntoView: false });
    }
  }

  undo(): void {
    undo(this.view);
  }

  lock(locked: boolean): void {
    this.#locked = locked;
    this.#configure();
  }

  async setKeymap(name: KeymapName): Promise<void> {
    this.#keyName = name;
    const extension = await loadKeymap(name);
    if (this.#keyName !== name) return;
    this.#keyExtension = extension;
    this.#configure();
  }

  /** Underlines what the compiler spoke about. */
  mark(marks: readonly Mark[]): void {
    void markIn(this.view, marks);
  }

  goTo(line: number, column: number): void {
    goToIn(this.view, line, column);
  }

  focus(): void {
    this.view.focus();
  }

  /** After the size of the letters changed. */
  measure(): void {
    this.view.requestMeasure();
  }

  destroy(): void {
    this.view.destroy();
  }

  #configure(): void {
    this.view.dispatch({
      effects: [
        this.#keys.reconfigure(this.#keyExtension),
        this.#lock.reconfigure(lockedBy(this.#locked)),
        this.#search.reconfigure(this.#finding),
      ],
    });
  }

  /** Nobody searches before there is something to search in: it need not be there with the first paint. */
  async #loadFinding(): Promise<void> {
    this.#finding = (await import("./finding")).finding;
    this.#configure();
  }

  #stateFor(text: string, grammar: Extension): EditorState {
    return EditorState.create({
      doc: text,
      extensions: [
        this.#keys.of(this.#keyExtension),
        editing(this.options.label, this.options.nonce),
        this.#grammar.of(grammar),
        this.#lock.of(lockedBy(this.#locked)),
        this.#search.of(this.#finding),
        EditorView.updateListener.of((update) => {
          if (update.docChanged) this.options.onChange(this.#language, update.state.doc.toString());
        }),
      ],
    });
  }
}

/** The smallest replacement that turns one text into the other, so that the caret stays where it can. */
function changed(old: string, next: string): { from: number; to: number; insert: string } {
  let from = 0;
  while (from < old.length && from < next.length && old[from] === next[from]) from += 1;
  let end = 0;
  while (end < old.length - from && end < next.length - from && old.at(-1 - end) === next.at(-1 - end)) end += 1;
  return { from, to: old.length - end, insert: next.slice(from, next.length - end) };
}
