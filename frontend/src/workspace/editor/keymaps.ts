// The keymaps one can choose; vim and emacs are loaded when first chosen.
import type { Extension } from "@codemirror/state";

export const KEYMAPS = ["default", "vim", "emacs"] as const;
export type KeymapName = (typeof KEYMAPS)[number];

export const KEYMAP_TITLES: Record<KeymapName, string> = {
  default: "Default keys",
  vim: "Vim keys",
  emacs: "Emacs keys",
};

export async function loadKeymap(name: KeymapName): Promise<Extension> {
  if (name === "vim") return (await import("@replit/codemirror-vim")).vim({ status: true });
  if (name === "emacs") return (await import("@replit/codemirror-emacs")).emacs();
  return [];
}
