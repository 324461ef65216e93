// What this browser remembers of practice, forgotten: kept texts and drafts, but no setting such as the theme.

const OURS = ["sandglass.practice.", "sandglass.draft.", "sandglass.inputs."];

export function forgetPractice(store: Storage): void {
  const keys = Array.from({ length: store.length }, (_, at) => store.key(at) ?? "");
  for (const key of keys) {
    if (OURS.some((start) => key.startsWith(start))) store.removeItem(key);
  }
}

/**
 * Lets go of what the drafts in this browser were based on: another's drafts may stand in their place now. Text that
 * was never sent stays, and is asked about where there is another.
 */
export function unbindDrafts(store: Storage): void {
  const keys = Array.from({ length: store.length }, (_, at) => store.key(at) ?? "");
  for (const key of keys.filter((each) => each.startsWith("sandglass.draft."))) {
    const kept = unsent(store.getItem(key));
    if (kept === null) store.removeItem(key);
    else store.setItem(key, JSON.stringify({ ...kept, base: 0, sent: [] }));
  }
}

function unsent(text: string | null): object | null {
  try {
    const kept = JSON.parse(text ?? "null") as { dirty?: unknown } | null;
    return kept?.dirty === true ? kept : null;
  } catch {
    return null;
  }
}
