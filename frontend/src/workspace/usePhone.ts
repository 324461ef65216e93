// Whether the screen is so narrow that the panes become tabs; the style sheets change at the same width.
import { useMedia } from "../design/useMedia";

export function usePhone(): boolean {
  return useMedia("(max-width: 760px)");
}
