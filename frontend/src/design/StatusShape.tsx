// Where a learner stands with a problem: an empty ring, a half-filled one, a tick.
import type { ProblemSummary } from "../api/types";
import { VerdictShape } from "./VerdictShape";
import { STATUS_WORDS } from "./words";

export function StatusShape({ status }: { status: ProblemSummary["status"] }) {
  const words = STATUS_WORDS[status];
  if (status === "solved") return <VerdictShape fate="AC" label={words} />;
  return (
    <svg role="img" aria-label={words} width="16" height="16" viewBox="0 0 16 16" className="shape">
      <title>{words}</title>
      <circle cx="8" cy="8" r="6.7" fill="none" stroke="var(--line-strong)" strokeWidth="1.3" />
      {status === "tried" && <path d="M8 3.6a4.4 4.4 0 0 0 0 8.8z" fill="var(--ink-2)" />}
    </svg>
  );
}
