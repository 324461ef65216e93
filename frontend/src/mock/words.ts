// How the pages of mock interviews speak of levels, states, ratings and gaps.
import type { Mock, MockState, MockSummary, LevelId, GapRow } from "../api/mockTypes";
import { counted, VERDICT_WORDS } from "../design/words";

export const LADDER: readonly LevelId[] = [
  "alone_untimed",
  "alone_timed",
  "recorded",
  "silent_viewer",
  "active_interviewer",
];

export const STATE_WORDS: Record<MockState, string> = {
  planned: "not begun",
  lobby: "not begun",
  live: "under way",
  done: "over",
};

/** Whether a friend comes to it by a link. */
export function takesFriend(level: LevelId): boolean {
  return level === "silent_viewer" || level === "active_interviewer";
}

/** What happens in the room, in the order in which one meets it. */
export function beforeLines({ level, minutes }: Pick<Mock, "level" | "minutes">): string[] {
  return [...FIRST[level], level === "alone_untimed" ? UNTIMED : `It takes ${minutes} minutes. ${CLOCK[level]}`, AFTER];
}

const FIRST: Record<LevelId, string[]> = {
  alone_untimed: ["You are alone. The questions come one at a time; answer aloud, then open the follow-ups."],
  alone_timed: ["You are alone. The questions come one at a time; answer aloud, then open the follow-ups."],
  recorded: [
    "You are alone, and the room keeps what you type for the replay. No sound and no picture are recorded.",
    "Now and then a line interrupts you, or asks what you are thinking. It can be put away at any time.",
  ],
  silent_viewer: [
    "A friend watches the room live by a link and says nothing. You see their name while they are there.",
    "Now and then a line interrupts you, or asks what you are thinking. It can be put away at any time.",
  ],
  active_interviewer: [
    "A friend comes by a link and interviews you with cards to read aloud. They need not know the field.",
    "Call each other as you usually do: the room has the questions, the code and the clock, but no sound.",
  ],
};

const UNTIMED = "There is no clock. Stop when you have had enough.";

const CLOCK: Record<LevelId, string> = {
  alone_untimed: "",
  alone_timed: "You start it, and you can pause it or give yourself more time.",
  recorded: "You start it, and you can pause it or give yourself more time.",
  silent_viewer: "You start it, and you can pause it or give yourself more time.",
  active_interviewer: "Your friend starts it and goes from part to part. You can pause it twice.",
};

const AFTER = "Afterwards you score yourself and see the replay. Nobody but you and your friend can see any of it.";

/** What came of it, in a few words: of the problems, the verdicts. */
export function outcomeWords({ state, problems }: Pick<MockSummary, "state" | "problems">): string {
  if (state !== "done") return STATE_WORDS[state];
  const tried = problems.filter(({ verdict }) => verdict !== null);
  if (problems.length === 0 || tried.length === 0) return "nothing submitted";
  return tried.map(({ verdict }) => (verdict === null ? "" : VERDICT_WORDS[verdict])).join(", ");
}

/** How one scored oneself and was scored, in a few words. */
export function scoreWords(mock: Pick<MockSummary, "state" | "own_locked" | "mean_own" | "mean_friend">): string {
  const { state, own_locked, mean_own, mean_friend } = mock;
  if (state !== "done") return "";
  if (mean_own !== null && mean_friend !== null) return `you ${meanText(mean_own)}, friend ${meanText(mean_friend)}`;
  if (mean_own !== null) return `you ${meanText(mean_own)}`;
  return own_locked ? "scored" : "not scored yet";
}

export function meanText(mean: number): string {
  return mean.toFixed(1);
}

/** What a row of the picture shows. */
export function rowWords({ own, friend, gap }: Pick<GapRow, "own" | "friend" | "gap">): string {
  if (own === null && friend === null) return "not rated";
  if (friend === null) return `you ${own}`;
  if (own === null) return `friend ${friend}, you not rated`;
  const apart = Math.abs(gap ?? friend - own);
  return `you ${own}, friend ${friend}: ${apart === 0 ? "the same" : `${counted(apart, "step")} apart`}`;
}

/** Who was stricter, without saying who was right. */
export function meanWords(own: number | null, friend: number | null): string {
  if (own === null || friend === null) return "";
  const apart = Math.abs(own - friend);
  const both = `On average you gave yourself ${meanText(own)} and your friend gave ${meanText(friend)}.`;
  if (apart < 0.25) return `${both} You see it alike.`;
  return `${both} ${own < friend ? "You were the stricter one." : "Your friend was the stricter one."}`;
}
