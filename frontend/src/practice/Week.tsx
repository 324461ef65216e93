// How the week's time goes: for each kind of practice a frame as long as the plan, filled by what was done.
import type { Share } from "../api/practiceTypes";
import { spanText } from "./words";

const KIND_WORDS: Record<Share["kind"], string> = {
  coding: "Coding",
  knowhow: "Know-how",
  mock: "Mock interviews",
  fact: "Fact finding",
};

export function Week({ shares }: { shares: readonly Share[] }) {
  const most = Math.max(1, ...shares.flatMap(({ planned, done }) => [planned, done]));
  return (
    <ul className="shares">
      {shares.map((share) => (
        <li key={share.kind} className="share">
          <span>{KIND_WORDS[share.kind]}</span>
          <Bar share={share} most={most} />
          <span className="share-words">{shareWords(share)}</span>
        </li>
      ))}
    </ul>
  );
}

export function shareWords({ planned, done }: Share): string {
  if (planned === 0) return done === 0 ? "none planned" : spanText(done);
  return `${spanText(done)} of ${spanText(planned)}`;
}

/** What goes beyond the plan is drawn beyond the frame, thinner. */
function Bar({ share: { planned, done }, most }: { share: Share; most: number }) {
  const percent = (minutes: number) => `${((100 * minutes) / most).toFixed(1)}%`;
  return (
    <svg height="12" aria-hidden="true" focusable="false">
      {done > planned && <rect y="4" width={percent(done)} height="4" rx="1" fill="var(--glass)" />}
      <rect width={percent(Math.min(done, planned))} height="12" rx="2" fill="var(--glass)" />
      <rect y="0.5" width={percent(planned)} height="11" rx="2" fill="none" stroke="var(--line-strong)" />
    </svg>
  );
}
