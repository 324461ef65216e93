// The three panes, their order, and how the focus moves between them.

export const PANES = ["statement", "editor", "tests"] as const;
export type PaneId = (typeof PANES)[number];

export const PANE_TITLES: Record<PaneId, string> = { statement: "Problem", editor: "Code", tests: "Tests" };

/** The pane `step` after the one that holds the focus; the editor where none does. */
export function paneAfter(focused: Element | null, step: 1 | -1): PaneId {
  const here = focused?.closest<HTMLElement>("[data-pane]")?.dataset.pane as PaneId | undefined;
  if (here === undefined) return "editor";
  const at = PANES.indexOf(here);
  return PANES[(at + step + PANES.length) % PANES.length] ?? "editor";
}

/** Puts the focus on what a pane is worked with: the code, or its selected tab. */
export function focusPane(pane: PaneId): void {
  const root = document.querySelector(`[data-pane="${pane}"]`);
  const target =
    root?.querySelector<HTMLElement>(".cm-content") ??
    root?.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]');
  target?.focus();
}
