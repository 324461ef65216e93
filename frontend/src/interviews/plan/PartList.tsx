// The parts of an interview in their order, and the ways to add one.
import { Plus } from "lucide-react";

import type { PartKind } from "../../api/interviewTypes";
import { PART_HINTS, PART_WORDS } from "../words";
import { type DraftPart, MOST_PARTS, moved, newPart } from "./plan";
import { PartCard } from "./PartCard";

const KINDS: PartKind[] = ["fact", "knowhow", "coding"];

interface Props {
  parts: DraftPart[];
  onChange: (parts: DraftPart[]) => void;
}

export function PartList({ parts, onChange }: Props) {
  return (
    <section className="plan-section" aria-labelledby="plan-parts">
      <h2 id="plan-parts" className="section-title">
        Parts
      </h2>
      <ol className="part-cards">
        {parts.map((part, at) => (
          <PartCard
            key={part.key}
            part={part}
            number={at + 1}
            last={at === parts.length - 1}
            onChange={(next) => onChange(parts.map((each) => (each.key === part.key ? next : each)))}
            onMove={(by) => onChange(moved(parts, at, by))}
            onRemove={() => onChange(parts.filter((each) => each.key !== part.key))}
          />
        ))}
      </ol>
      {parts.length < MOST_PARTS && (
        <div className="part-add" role="group" aria-label="Add a part">
          {KINDS.map((kind) => (
            <button
              key={kind}
              type="button"
              className="button"
              title={PART_HINTS[kind]}
              onClick={() => onChange([...parts, newPart(kind)])}
            >
              <Plus size={14} aria-hidden="true" />
              {PART_WORDS[kind]}
            </button>
          ))}
        </div>
      )}
    </section>
  );
}
