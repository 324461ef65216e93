// Which key means what in the workspace.

export type Action = "run" | "submit" | "next-pane" | "previous-pane" | "help";

type Press = Pick<KeyboardEvent, "key" | "code" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey">;

/** The action of a key press; `writing` says that the focus is where text is typed. */
export function actionFor(press: Press, writing: boolean): Action | null {
  const mod = (press.ctrlKey || press.metaKey) && !press.altKey;
  if (mod && press.key === "Enter") return "submit";
  if (mod && (press.key === "'" || press.code === "Quote")) return "run";
  // While writing, Ctrl+/ comments a line out, as in every editor.
  if (mod && press.key === "/" && !writing) return "help";
  if (mod || press.altKey) return null;
  if (press.key === "F6") return press.shiftKey ? "previous-pane" : "next-pane";
  if (press.key === "F1") return "help";
  return press.key === "?" && !writing ? "help" : null;
}

export function isWriting(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest("input, textarea, select, [contenteditable=true]") !== null;
}

/** "Ctrl" or, on a Mac, "⌘". */
export function modName(): string {
  return /Mac|iPhone|iPad/.test(navigator.userAgent) ? "⌘" : "Ctrl";
}
