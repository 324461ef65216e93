// What this browser remembers of practice, forgotten: kept texts and drafts, but no setting such as the theme.

const OURS = ["sandglass.practice.", "sandglass.draft.", "sandglass.inputs."];

export function forgetPractice(store: Storage): void {
  const keys = Array.from({ length: store.length }, (_, at) => store.key(at) ?? "");
  for (const key of keys) {
    if (OURS.some((start) => key.startsWith(start))) store.removeItem(key);
  }
}
