// The shape of a mark on the line of time and in lists.
import type { Pin, PinShape } from "../room/timeline/pins";

export const SHAPE_PATHS: Record<PinShape, string> = {
  round: "M-5 0a5 5 0 1 0 10 0a5 5 0 1 0 -10 0z",
  triangle: "M0 -5.5L5.5 4.5H-5.5z",
  diamond: "M0 -5.5L5.5 0L0 5.5L-5.5 0z",
  bar: "M-2.5 -5.5h5v11h-5z",
  flag: "M-1 -6h1.6v12h-1.6zM.6 -6l5 2.8l-5 2.8z",
  dash: "M-5 -1.4h10v2.8h-10z",
};

export function MarkShape({ shape, tone }: Pick<Pin, "shape" | "tone">) {
  return (
    <svg width="12" height="12" viewBox="-6 -6 12 12" className={`pin pin-${tone}`} aria-hidden="true">
      <path d={SHAPE_PATHS[shape]} />
    </svg>
  );
}
