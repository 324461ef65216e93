// Keyboard first: "/" searches, arrows walk the rows, Home and End jump, Enter opens what is a link anyway.
import { type RefObject, useEffect } from "react";

export function useRowKeys(list: RefObject<HTMLElement | null>, search: RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      const writing = isField(event.target);
      if (event.key === "/" && !writing) {
        event.preventDefault();
        search.current?.focus();
        search.current?.select();
        return;
      }
      const rows = [...(list.current?.querySelectorAll<HTMLElement>("a.problem-row") ?? [])];
      const at = rows.indexOf(document.activeElement as HTMLElement);
      // Elsewhere (an open menu, a button) the arrows belong to what has the focus.
      const free = at >= 0 || event.target === document.body || event.target === search.current;
      if (!free || (writing && event.key !== "ArrowDown")) return;
      const next = rowAfter(event.key, at, rows.length);
      if (next === null) return;
      event.preventDefault();
      if (next < 0) search.current?.focus();
      else rows[next]?.focus();
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, [list, search]);
}

/** Where a key leads from row `at` (-1: none); -1 is the search field, null means that the key means nothing here. */
export function rowAfter(key: string, at: number, rows: number): number | null {
  if (rows === 0) return null;
  if (key === "ArrowDown") return Math.min(rows - 1, at + 1);
  if (key === "ArrowUp") return at < 0 ? null : at - 1;
  if (key === "Home") return 0;
  return key === "End" ? rows - 1 : null;
}

function isField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}
