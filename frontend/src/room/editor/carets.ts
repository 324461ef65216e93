// Where others are in a shared text: named carets and selections, and one's own place told to them.
import { type Extension, type Range, StateEffect } from "@codemirror/state";
import {
  Decoration,
  type DecorationSet,
  EditorView,
  type PluginValue,
  ViewPlugin,
  type ViewUpdate,
  WidgetType,
} from "@codemirror/view";
import type { Awareness } from "y-protocols/awareness";
import * as Y from "yjs";

/** How somebody is shown: the name, and which of the people's colours. */
export interface Face {
  name: string;
  hue: number;
}

interface Options {
  text: Y.Text;
  awareness: Awareness;
  /** Who a state of the awareness speaks of; null for nobody to be shown. */
  faceOf: (state: Record<string, unknown>) => Face | null;
}

interface Cursor {
  anchor: unknown;
  head: unknown;
}

/** One's own place is told at most this often, ms: others cannot see more, and the server takes no more. */
const TELL_EVERY = 80;
const moved = StateEffect.define();

class CaretWidget extends WidgetType {
  constructor(
    private readonly face: Face,
    private readonly at: number,
  ) {
    super();
  }

  // A caret that moved is drawn anew, so that its name shows again for a moment.
  override eq(other: CaretWidget): boolean {
    return other.at === this.at && other.face.name === this.face.name && other.face.hue === this.face.hue;
  }

  override toDOM(): HTMLElement {
    const caret = document.createElement("span");
    caret.className = `caret hue-${this.face.hue}`;
    caret.setAttribute("aria-hidden", "true");
    const name = caret.appendChild(document.createElement("span"));
    name.className = "caret-name";
    name.textContent = this.face.name;
    return caret;
  }

  override ignoreEvent(): boolean {
    return true;
  }
}

class Carets implements PluginValue {
  decorations: DecorationSet = Decoration.none;
  #telling: ReturnType<typeof setTimeout> | undefined;
  #toldAt = 0;

  constructor(
    private readonly view: EditorView,
    private readonly options: Options,
  ) {
    options.awareness.on("change", this.#heard);
    this.#draw();
  }

  update(update: ViewUpdate): void {
    if (update.selectionSet || update.docChanged || update.focusChanged) this.#tellSoon();
    const redraw = update.docChanged || update.transactions.some((each) => each.effects.some((one) => one.is(moved)));
    if (redraw) this.#draw();
  }

  destroy(): void {
    clearTimeout(this.#telling);
    this.options.awareness.off("change", this.#heard);
  }

  #heard = ({ added, updated, removed }: Record<string, number[]>): void => {
    const changed = [...(added ?? []), ...(updated ?? []), ...(removed ?? [])];
    if (changed.every((client) => client === this.options.awareness.clientID)) return;
    this.view.dispatch({ effects: moved.of(null) });
  };

  #tellSoon(): void {
    if (this.#telling !== undefined) return;
    const wait = Math.max(0, this.#toldAt + TELL_EVERY - Date.now());
    this.#telling = setTimeout(() => {
      this.#telling = undefined;
      this.#toldAt = Date.now();
      this.#tell();
    }, wait);
  }

  #tell(): void {
    const { text, awareness } = this.options;
    if (!this.view.hasFocus) return;
    const { anchor, head } = this.view.state.selection.main;
    const place = (at: number) => Y.createRelativePositionFromTypeIndex(text, Math.min(at, text.length));
    awareness.setLocalStateField("cursor", { anchor: place(anchor), head: place(head) });
  }

  #draw(): void {
    const { awareness, faceOf } = this.options;
    const ranges: Range<Decoration>[] = [];
    for (const [client, state] of awareness.getStates()) {
      if (client === awareness.clientID) continue;
      const face = faceOf(state);
      const at = face === null ? null : this.#placeOf(state.cursor as Cursor | undefined);
      if (face !== null && at !== null) ranges.push(...marks(face, at));
    }
    this.decorations = Decoration.set(ranges, true);
  }

  #placeOf(cursor: Cursor | null | undefined): { anchor: number; head: number } | null {
    const { text } = this.options;
    const { doc } = text;
    if (cursor?.anchor == null || cursor.head == null || doc === null) return null;
    const [anchor, head] = [cursor.anchor, cursor.head].map((place) => {
      const found = Y.createAbsolutePositionFromRelativePosition(Y.createRelativePositionFromJSON(place), doc);
      return found?.type === text ? found.index : null;
    });
    const { length } = this.view.state.doc;
    if (anchor == null || head == null || anchor > length || head > length) return null;
    return { anchor, head };
  }
}

function marks(face: Face, { anchor, head }: { anchor: number; head: number }): Range<Decoration>[] {
  const caret = Decoration.widget({ widget: new CaretWidget(face, head), side: head > anchor ? -1 : 1 }).range(head);
  if (anchor === head) return [caret];
  const [from, to] = anchor < head ? [anchor, head] : [head, anchor];
  return [Decoration.mark({ class: `theirs hue-${face.hue}` }).range(from, to), caret];
}

const look = EditorView.baseTheme({
  ".caret": {
    position: "relative",
    display: "inline-block",
    width: "0",
    height: "1.2em",
    marginLeft: "-1px",
    borderLeft: "2px solid var(--hue)",
    verticalAlign: "text-bottom",
    pointerEvents: "none",
  },
  ".caret-name": {
    position: "absolute",
    zIndex: "3",
    top: "-15px",
    left: "-2px",
    padding: "0 5px",
    borderRadius: "3px 3px 3px 0",
    background: "var(--hue)",
    color: "var(--on-hue)",
    fontFamily: "var(--words)",
    fontSize: "10px",
    fontWeight: "600",
    lineHeight: "14px",
    whiteSpace: "nowrap",
  },
  ".cm-line:first-child .caret-name": { top: "auto", bottom: "-15px", borderRadius: "0 3px 3px 3px" },
  ".theirs": { background: "color-mix(in oklch, var(--hue) 24%, transparent)" },
});

export function carets(options: Options): Extension {
  const plugin = ViewPlugin.define((view) => new Carets(view, options), { decorations: (each) => each.decorations });
  return [look, plugin];
}
