// The evidence for one rating: each piece with its moment, which leads into the replay.
import { X } from "lucide-react";

import type { Evidence, PromptMark, RatingMark } from "../api/scoreTypes";
import { ReplayLink } from "../replay/ReplayLink";
import { sinceStart } from "./marks";

interface Props {
  interview: string;
  mark: RatingMark | PromptMark;
  start: number | null;
  /** Whether there is a replay to lead into. */
  over: boolean;
  onRemove: ((piece: Evidence) => void) | null;
}

export function EvidenceList({ mark, onRemove, ...rest }: Props) {
  const noted = "note" in mark && mark.note !== "" ? { at: mark.noted_at, text: mark.note } : null;
  if (noted === null && mark.evidence.length === 0) return null;
  return (
    <ul className="evidence-list">
      {noted && (
        <li className="evidence-piece">
          {noted.at !== null && <When at={noted.at} {...rest} />}
          <span className="evidence-text">{noted.text}</span>
          <span className="quiet evidence-from">from the room</span>
        </li>
      )}
      {mark.evidence.map((piece) => (
        <li key={`${piece.at} ${piece.text}`} className="evidence-piece">
          <When at={piece.at} {...rest} />
          <span className="evidence-text">{piece.text}</span>
          {onRemove && (
            <button
              type="button"
              className="icon-button"
              aria-label={`Remove this evidence: ${piece.text}`}
              onClick={() => onRemove(piece)}
            >
              <X size={14} aria-hidden="true" />
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}

function When({ interview, at, start, over }: Omit<Props, "mark" | "onRemove"> & { at: number }) {
  const text = sinceStart(at, start);
  if (!over || start === null) return <span className="figures evidence-when">{text}</span>;
  return (
    <ReplayLink
      className="figures evidence-when"
      record={`/api/interviews/${interview}/replay`}
      href={`/interviews/${interview}/replay?at=${Math.max(0, at - start)}`}
    >
      {text}
      <span className="unseen"> in the replay</span>
    </ReplayLink>
  );
}
