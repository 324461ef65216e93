// Where an interview stands, as a word with a shape.
import type { ReactNode } from "react";

import type { InterviewState } from "../api/interviewTypes";
import { STATE_WORDS } from "./words";

const line = { fill: "none", stroke: "currentColor", strokeWidth: 1.4 } as const;

const SHAPES: Record<InterviewState, ReactNode> = {
  planned: <circle cx="6" cy="6" r="4.3" {...line} strokeDasharray="2.2 1.5" />,
  lobby: (
    <>
      <circle cx="6" cy="6" r="4.3" {...line} />
      <path d="M6 1.7a4.3 4.3 0 0 0 0 8.6z" fill="currentColor" />
    </>
  ),
  live: <circle cx="6" cy="6" r="4.6" fill="currentColor" />,
  done: <path d="M2 6.4l2.7 2.7L10 3.4" {...line} strokeWidth="1.8" strokeLinecap="round" strokeLinejoin="round" />,
};

export function StateChip({ state }: { state: InterviewState }) {
  return (
    <span className={`chip state-chip state-${state}`}>
      <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true" focusable="false">
        {SHAPES[state]}
      </svg>
      {STATE_WORDS[state]}
    </span>
  );
}
