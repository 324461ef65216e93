// The rows: each planned test with its verdict, headroom against the limit, time and memory.
import "./tests.css";

import { ChevronRight } from "lucide-react";

import { VerdictShape } from "../../design/VerdictShape";
import { memoryText, timeText } from "../../design/words";
import { type BoardRow, tellsMore } from "./board";
import { CaseDetail } from "./CaseDetail";

interface Props {
  rows: BoardRow[];
  limitMs: number;
  open: number | null;
  onOpen: (index: number | null) => void;
}

export function TestRows({ rows, limitMs, open, onOpen }: Props) {
  return (
    <ul className="rows">
      {rows.map((row) => {
        const opened = open === row.index;
        const showable = tellsMore(row.view);
        return (
          <li key={row.index}>
            {showable ? (
              <button
                type="button"
                className={`row row-open ${failed(row) ? "row-failed" : ""}`}
                aria-expanded={opened}
                onClick={() => onOpen(opened ? null : row.index)}
              >
                <RowCells row={row} limitMs={limitMs} />
                <ChevronRight size={14} className="row-arrow" aria-hidden="true" />
              </button>
            ) : (
              <div className={`row ${failed(row) ? "row-failed" : ""}`}>
                <RowCells row={row} limitMs={limitMs} />
              </div>
            )}
            {opened && showable && row.view && <CaseDetail view={row.view} own={row.own} fate={row.fate} />}
          </li>
        );
      })}
    </ul>
  );
}

function failed(row: BoardRow): boolean {
  return row.view !== null && row.fate !== "AC";
}

function RowCells({ row, limitMs }: { row: BoardRow; limitMs: number }) {
  const { view } = row;
  const words = failed(row) || row.fate === "skipped" || row.fate === "running" ? ` · ${row.words}` : "";
  return (
    <>
      <VerdictShape fate={row.fate} label={words === "" ? row.words : ""} />
      <span className="row-name">
        {row.label}
        {words}
      </span>
      <Headroom row={row} limitMs={limitMs} />
      <span className="row-time figures">{view ? timeText(view.cpu_ms) : ""}</span>
      <span className="row-memory figures">{view ? memoryText(view.memory_kib) : ""}</span>
    </>
  );
}

/** How much of the time limit was used: a bar that is full where the limit was reached. */
function Headroom({ row, limitMs }: { row: BoardRow; limitMs: number }) {
  const used = row.view === null ? 0 : Math.min(1, row.view.cpu_ms / limitMs);
  const width = row.view === null ? 0 : Math.max(2.5, used * 100);
  const words = row.view === null ? undefined : `${Math.round(used * 100)} % of the time limit`;
  return (
    <svg
      className="headroom"
      height="6"
      preserveAspectRatio="none"
      viewBox="0 0 100 6"
      aria-hidden="true"
      focusable="false"
    >
      {words !== undefined && <title>{words}</title>}
      <rect width="100" height="6" rx="1.2" fill="var(--sunken-strong)" />
      {width > 0 && (
        <rect
          width={width}
          height="6"
          rx="1.2"
          fill={row.fate === "TLE" ? "var(--tle)" : used > 0.8 ? "var(--tle)" : "var(--ac)"}
        />
      )}
    </svg>
  );
}
