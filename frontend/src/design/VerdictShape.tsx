// One 16 px shape for each verdict and for what has none yet, so that colour never speaks by itself.
import type { ReactNode } from "react";

import type { Verdict } from "../api/types";
import { VERDICT_WORDS } from "./words";

export type Fate = Verdict | "running" | "waiting" | "skipped";

const FATE_WORDS: Record<Fate, string> = {
  ...VERDICT_WORDS,
  running: "running",
  waiting: "waiting",
  skipped: "not run",
};

const stroke = { fill: "none", strokeLinecap: "round", strokeLinejoin: "round" } as const;

const SHAPES: Record<Fate, ReactNode> = {
  AC: (
    <>
      <circle cx="8" cy="8" r="7.5" fill="var(--ac)" />
      <path d="M4.9 8.3l2.2 2.2 4.1-4.6" {...stroke} stroke="var(--on-verdict)" strokeWidth="1.6" />
    </>
  ),
  WA: (
    <>
      <rect x="0.75" y="0.75" width="14.5" height="14.5" rx="3" fill="var(--wa)" />
      <path d="M5.4 5.4l5.2 5.2M10.6 5.4l-5.2 5.2" {...stroke} stroke="var(--on-verdict)" strokeWidth="1.6" />
    </>
  ),
  TLE: (
    <>
      <circle cx="8" cy="8" r="7.5" fill="var(--tle)" />
      <path d="M8 3.8V8l2.9 2" {...stroke} stroke="var(--on-verdict)" strokeWidth="1.6" />
    </>
  ),
  MLE: (
    <g fill="var(--mle)">
      <rect x="1" y="11.5" width="14" height="3.5" rx="1" />
      <rect x="1" y="6.5" width="14" height="3.5" rx="1" />
      <rect x="1" y="1.5" width="14" height="3.5" rx="1" />
    </g>
  ),
  OLE: (
    <g {...stroke} stroke="var(--ole)" strokeWidth="1.7">
      <path d="M10 1.5H3A1.5 1.5 0 0 0 1.5 3v10A1.5 1.5 0 0 0 3 14.5h7" />
      <path d="M5 5h6M5 8h9.5M12.2 5.6L14.6 8l-2.4 2.4M5 11h6" />
    </g>
  ),
  RTE: (
    <path
      d="M9.6 0.8L2.4 9.4h4.4l-1.3 5.8 8.1-9H8.8z"
      fill="var(--wa)"
      stroke="var(--wa)"
      strokeWidth="0.8"
      strokeLinejoin="round"
    />
  ),
  CE: (
    <g {...stroke} stroke="var(--wa)" strokeWidth="1.8">
      <path d="M5 1.8H2v12.4h3M11 1.8h3v12.4h-3" />
      <path d="M8 4.8v4M8 11.4v.1" />
    </g>
  ),
  IE: (
    <path
      d="M10 4.2a.7.7 0 0 0 0 .9l1 1a.7.7 0 0 0 .9 0l2.3-2.3a3.9 3.9 0 0 1-5.2 4.9l-4.4 4.4a1.45 1.45 0 0 1-2-2L7 6.7a3.9 3.9 0 0 1 4.9-5.2z"
      fill="var(--ie)"
      stroke="var(--ie)"
      strokeWidth="1"
      strokeLinejoin="round"
    />
  ),
  running: <path d="M13.2 3.9A6.6 6.6 0 1 0 13.2 12.1" {...stroke} stroke="var(--glass)" strokeWidth="2" />,
  waiting: (
    <circle cx="8" cy="8" r="6.8" fill="none" stroke="var(--line-strong)" strokeWidth="1.2" strokeDasharray="2.6 1.7" />
  ),
  skipped: <path d="M4.5 8h7" {...stroke} stroke="var(--line-strong)" strokeWidth="1.6" />,
};

/** The shape alone, with its word as title; `label` replaces the word, "" hides the shape from readers. */
export function VerdictShape({ fate, label, size = 16 }: { fate: Fate; label?: string; size?: number }) {
  const words = label ?? FATE_WORDS[fate];
  const naming = words === "" ? { "aria-hidden": true } : { role: "img", "aria-label": words };
  return (
    <svg {...naming} width={size} height={size} viewBox="0 0 16 16" className={`shape shape-${fate}`} focusable="false">
      {words !== "" && <title>{words}</title>}
      {SHAPES[fate]}
    </svg>
  );
}

export function fateWords(fate: Fate): string {
  return FATE_WORDS[fate];
}
