// Who can see this room now, by name: always in view of the candidate.
import { Eye } from "lucide-react";

import type { Stage } from "../coding/useStage";
import { hueOf } from "../editor/faces";
import { Face } from "./Face";

const SHOWN = 4;

export function Watching({ stage: { view, seat, role } }: { stage: Stage }) {
  const others = view.people.filter((each) => each.online && each.participant !== seat.participant);
  const words = watchingWords(
    others.map(({ name }) => name),
    role === "candidate" ? "watching" : "here",
  );
  return (
    <span className="topbar-seen watching" title={words}>
      {others.length === 0 && <Eye size={14} aria-hidden="true" />}
      <span className="faces">
        {others.slice(0, SHOWN).map(({ participant, name }) => (
          <Face key={participant} name={name} hue={hueOf(view.people, participant)} />
        ))}
      </span>
      <span className="watching-words">{words}</span>
    </span>
  );
}

/** "Dana and Rui are watching"; "Nobody else is here". */
export function watchingWords(names: string[], does: "watching" | "here"): string {
  const [first = "", second = ""] = names;
  if (names.length === 0) return "Nobody else is here";
  if (names.length === 1) return `${first} is ${does}`;
  if (names.length === 2) return `${first} and ${second} are ${does}`;
  return `${first}, ${second} and ${names.length - 2} more are ${does}`;
}
