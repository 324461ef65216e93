// How much each person typed when: letters per stretch of the line of time.
import type { Story } from "./model/Story";

export interface TrackLine {
  by: number;
  name: string;
  counts: number[];
}

const STRETCHES = 240;
/** A change larger than this came in one piece: it says nothing of typing. */
const MOST_AT_ONCE = 60;
/** So few letters in a stretch are drawn to the top only where nobody typed more. */
const LOW = 6;

export function tracksOf(story: Story): TrackLine[] {
  const [first, last] = story.span;
  const lines = new Map<number, number[]>();
  for (const name of story.names) {
    for (const { at, by, inserted, removed } of story.track(name)?.changes ?? []) {
      if (by === null) continue;
      const counts = lines.get(by) ?? Array<number>(STRETCHES).fill(0);
      lines.set(by, counts);
      const stretch = Math.min(STRETCHES - 1, Math.max(0, Math.floor(((at - first) / (last - first)) * STRETCHES)));
      counts[stretch] = (counts[stretch] ?? 0) + Math.min(MOST_AT_ONCE, inserted.length + removed);
    }
  }
  return [...lines]
    .sort(([one], [other]) => one - other)
    .map(([by, counts]) => ({ by, counts, name: story.replay.people[by]?.name ?? "" }));
}

/** The filled line in a box of 1000 by 20. */
export function areaOf(counts: readonly number[]): string {
  const most = Math.max(LOW, ...counts);
  const width = 1000 / Math.max(1, counts.length);
  const points = counts.map((count, at) => {
    return `${((at + 0.5) * width).toFixed(1)} ${(20 - (count / most) * 18).toFixed(1)}`;
  });
  return `M0 20L${points.join("L")}L1000 20z`;
}
