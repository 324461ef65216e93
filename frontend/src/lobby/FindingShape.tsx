// What a check found, as a shape with a word: a tick, a wave, a cross, or a dashed ring while it is open.
import type { ReactNode } from "react";

import type { Finding } from "./checks";

const WORDS: Record<Finding, string> = { good: "Good", fair: "Fair", poor: "Poor" };
const line = { fill: "none", strokeWidth: 1.6, strokeLinecap: "round", strokeLinejoin: "round" } as const;

const SHAPES: Record<Finding, ReactNode> = {
  good: <path d="M4.4 8.4l2.4 2.4 4.8-5.4" {...line} stroke="var(--glass)" />,
  fair: <path d="M3.6 9c1.5-2 2.9-2 4.4-.6s2.9 1.4 4.4-.6" {...line} stroke="var(--ink-2)" />,
  poor: <path d="M5 5l6 6M11 5l-6 6" {...line} stroke="var(--ink)" />,
};

export function FindingShape({ finding }: { finding: Finding | null }) {
  const words = finding === null ? "Open" : WORDS[finding];
  return (
    <svg role="img" aria-label={words} width="16" height="16" viewBox="0 0 16 16" className="shape" focusable="false">
      <title>{words}</title>
      <circle
        cx="8"
        cy="8"
        r="7"
        fill="none"
        stroke={finding === "good" ? "var(--glass)" : "var(--line-strong)"}
        strokeWidth="1.2"
        strokeDasharray={finding === null ? "2.6 1.8" : undefined}
      />
      {finding !== null && SHAPES[finding]}
    </svg>
  );
}
