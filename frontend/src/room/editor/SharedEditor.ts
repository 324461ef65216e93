// An editor of the room's shared texts: everybody's typing, one's own undo, and read-only at the very moment it must be.
import { Compartment, EditorState, type Extension } from "@codemirror/state";
import { EditorView, keymap } from "@codemirror/view";
import { yCollab, yUndoManagerKeymap } from "y-codemirror.next";
import * as Y from "yjs";

import type { Mark } from "../../api/types";
import { type KeymapName, loadKeymap } from "../../workspace/editor/keymaps";
import { loadLanguage } from "../../workspace/editor/languages";
import { goToIn, lockedBy, markIn } from "../../workspace/editor/places";
import { viewing, writing } from "../../workspace/editor/setup";
import type { LiveRoom } from "../live/LiveRoom";
import { carets } from "./carets";
import { faceIn } from "./faces";

/** What is told of copying and pasting; a paste that returns false is not taken. */
export interface Clipboard {
  pasted: (text: string) => boolean;
  copied: (text: string, whole: boolean) => void;
}

interface Options {
  parent: HTMLElement;
  label: string;
  nonce: string;
  room: LiveRoom;
  completes: boolean;
  clipboard: Clipboard;
  /** More of the editor's own, such as wrapping for words. */
  extra?: Extension;
}

export class SharedEditor {
  readonly view: EditorView;
  #name: string | null = null;
  #doc: Y.Doc | null = null;
  #language: string | null = null;
  #grammar = new Compartment();
  #keys = new Compartment();
  #lock = new Compartment();
  #search = new Compartment();
  #keyExtension: Extension = [];
  #finding: Extension = [];
  #keyName: KeymapName = "default";
  #writable = false;
  #undo = new WeakMap<Y.Text, Y.UndoManager>();
  #leave: () => void;

  constructor(private readonly options: Options) {
    this.view = new EditorView({ parent: options.parent, state: this.#empty() });
    this.#leave = options.room.onWriting(() => this.#look());
    void this.#loadFinding();
  }

  get text(): string {
    return this.view.state.doc.toString();
  }

  /** Shows a shared text, once it is there; null shows nothing. */
  async open(name: string | null, language: string | null): Promise<void> {
    const { doc } = this.options.room.view().document;
    if (name !== this.#name || doc !== this.#doc) {
      this.#name = name;
      this.#doc = doc;
      this.#language = null;
      this.view.setState(name === null ? this.#empty() : this.#stateFor(name));
      this.#look();
    }
    if (language === this.#language) return;
    this.#language = language;
    const grammar = language === null ? [] : await loadLanguage(language);
    if (this.#language === language) this.view.dispatch({ effects: this.#grammar.reconfigure(grammar) });
  }

  async setKeymap(name: KeymapName): Promise<void> {
    this.#keyName = name;
    const extension = await loadKeymap(name);
    if (this.#keyName !== name) return;
    this.#keyExtension = extension;
    this.view.dispatch({ effects: this.#keys.reconfigure(extension) });
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

  measure(): void {
    this.view.requestMeasure();
  }

  destroy(): void {
    this.#leave();
    this.view.destroy();
  }

  async #loadFinding(): Promise<void> {
    this.#finding = (await import("../../workspace/editor/finding")).finding;
    this.view.dispatch({ effects: this.#search.reconfigure(this.#finding) });
  }

  #look(): void {
    const writable = this.options.room.whyNot === null;
    if (writable === this.#writable && this.view.state.readOnly === !writable) return;
    this.#writable = writable;
    if (this.#name !== null) this.view.dispatch({ effects: this.#lock.reconfigure(lockedBy(!writable)) });
  }

  /** Nothing to show yet, but in the looks that the page's policy allows. */
  #empty(): EditorState {
    const { label, nonce } = this.options;
    return EditorState.create({ extensions: [viewing(label, nonce), lockedBy(true)] });
  }

  #stateFor(name: string): EditorState {
    const { label, nonce, completes, room, clipboard, extra = [] } = this.options;
    const { document } = room.view();
    const text = document.text(name);
    return EditorState.create({
      doc: text.toJSON(),
      extensions: [
        this.#keys.of(this.#keyExtension),
        keymap.of(yUndoManagerKeymap),
        writing(label, nonce, completes),
        yCollab(text, null, { undoManager: this.#undoOf(text) }),
        carets({ text, awareness: document.awareness, faceOf: (state) => faceIn(room.view().people, state) }),
        this.#grammar.of([]),
        this.#lock.of(lockedBy(!this.#writable)),
        this.#search.of(this.#finding),
        clipboardOf(clipboard),
        extra,
      ],
    });
  }

  /** Undo takes back one's own steps alone, and knows them still after another text was on show. */
  #undoOf(text: Y.Text): Y.UndoManager {
    let undo = this.#undo.get(text);
    if (!undo) {
      undo = new Y.UndoManager(text, { trackedOrigins: new Set() });
      this.#undo.set(text, undo);
    }
    return undo;
  }
}

function clipboardOf({ pasted, copied }: Clipboard): Extension {
  const copy = (_event: ClipboardEvent, { state }: EditorView) => {
    const { from, to } = state.selection.main;
    if (to > from) copied(state.sliceDoc(from, to), to - from >= state.doc.length);
    return false;
  };
  return EditorView.domEventHandlers({
    copy,
    cut: copy,
    paste(event, view) {
      const text = event.clipboardData?.getData("text/plain") ?? "";
      if (text === "" || view.state.readOnly || pasted(text)) return false;
      event.preventDefault();
      return true;
    },
  });
}
