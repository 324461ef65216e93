// The code as it was at a moment: read only, with the carets of those who wrote it.
import { Compartment, EditorState, type Extension, type Range, StateEffect, StateField } from "@codemirror/state";
import { Decoration, type DecorationSet, EditorView, WidgetType } from "@codemirror/view";

import { loadLanguage } from "../workspace/editor/languages";
import { viewing } from "../workspace/editor/setup";

/** A change of more letters than this comes from a jump. */
const LARGE = 1000;
/** So long after the last jump the colours come back, ms. */
const REST = 120;

export interface NamedCaret {
  name: string;
  hue: number;
  position: number;
}

class CaretMark extends WidgetType {
  constructor(private readonly caret: NamedCaret) {
    super();
  }

  override eq(other: CaretMark): boolean {
    return other.caret.name === this.caret.name && other.caret.hue === this.caret.hue;
  }

  override toDOM(): HTMLElement {
    const mark = document.createElement("span");
    mark.className = `then-caret hue-${this.caret.hue}`;
    mark.setAttribute("aria-hidden", "true");
    const name = mark.appendChild(document.createElement("span"));
    name.className = "then-name";
    name.textContent = this.caret.name;
    return mark;
  }
}

const stand = StateEffect.define<readonly NamedCaret[]>();

const standing = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(marks, { changes, effects, state }) {
    const set = effects.find((each) => each.is(stand));
    if (set === undefined) return marks.map(changes);
    const ranges = set.value.map((caret): Range<Decoration> => {
      const at = Math.min(caret.position, state.doc.length);
      return Decoration.widget({ widget: new CaretMark(caret), side: 1 }).range(at);
    });
    return Decoration.set(ranges, true);
  },
  provide: (field) => EditorView.decorations.from(field),
});

export class ReplayEditor {
  readonly view: EditorView;
  #grammar = new Compartment();
  #other = new Compartment();
  #since: string | null = null;
  #language: string | null = null;
  #colours: Extension = [];
  #bare: ReturnType<typeof setTimeout> | undefined;

  constructor(parent: HTMLElement, label: string, nonce: string) {
    const extensions = [
      viewing(label, nonce),
      EditorState.readOnly.of(true),
      EditorView.editable.of(false),
      standing,
      this.#grammar.of([]),
      this.#other.of([]),
    ];
    this.view = new EditorView({ parent, state: EditorState.create({ extensions }) });
  }

  /** Shows a text; the place where somebody typed last comes into sight. */
  show(text: string, carets: readonly NamedCaret[]): void {
    const changes = difference(this.view.state.doc.toString(), text);
    const effects: StateEffect<unknown>[] = [stand.of(carets)];
    if (changes !== null && changes.to - changes.from + changes.insert.length > LARGE) effects.push(...this.#rest());
    const place = carets[0]?.position;
    if (changes !== null && place !== undefined) {
      effects.push(EditorView.scrollIntoView(Math.min(place, text.length), { y: "nearest", yMargin: 40 }));
    }
    this.view.dispatch(changes === null ? { effects } : { changes, effects });
  }

  setLanguage(language: string | null): void {
    if (language === this.#language) return;
    this.#language = language;
    void (language === null ? Promise.resolve([]) : loadLanguage(language)).then((grammar) => {
      if (this.#language !== language) return;
      this.#colours = grammar;
      if (this.#bare === undefined) this.view.dispatch({ effects: this.#grammar.reconfigure(grammar) });
    });
  }

  /** Takes the colours away until nothing large has changed for a moment: reading the grammar anew takes longest. */
  #rest(): StateEffect<unknown>[] {
    const was = this.#bare;
    clearTimeout(was);
    this.#bare = setTimeout(() => {
      this.#bare = undefined;
      this.view.dispatch({ effects: this.#grammar.reconfigure(this.#colours) });
    }, REST);
    return was === undefined ? [this.#grammar.reconfigure([])] : [];
  }

  /** Marks what differs from another text; null ends that. */
  compare(since: string | null): void {
    if (since === this.#since) return;
    this.#since = since;
    const shown =
      since === null ? Promise.resolve([]) : import("./comparing").then(({ comparing }) => comparing(since));
    void shown.then((extension) => {
      if (this.#since === since) this.view.dispatch({ effects: this.#other.reconfigure(extension) });
    });
  }

  destroy(): void {
    clearTimeout(this.#bare);
    this.view.destroy();
  }
}

/** The smallest replacement that makes one text into the other; null where they are the same. */
export function difference(old: string, next: string): { from: number; to: number; insert: string } | null {
  if (old === next) return null;
  const most = Math.min(old.length, next.length);
  let from = 0;
  while (from < most && old[from] === next[from]) from += 1;
  let end = 0;
  while (end < most - from && old.at(-1 - end) === next.at(-1 - end)) end += 1;
  return { from, to: old.length - end, insert: next.slice(from, next.length - end) };
}
