// Who is here, and what they are doing.
import { hueOf } from "../editor/faces";
import type { Person } from "../live/messages";
import { useServerNow } from "../live/useLive";
import { Face } from "../top/Face";
import type { Stage } from "../coding/useStage";

const TYPING_FOR = 4000;
const DOES: Record<Person["role"], string> = { candidate: "", interviewer: "", watcher: "watching" };

export function PeopleList({ stage: { view, seat, room } }: { stage: Stage }) {
  const now = useServerNow(room, 1000);
  return (
    <section className="side-section" aria-labelledby="room-people">
      <h2 id="room-people" className="side-title">
        Here now
      </h2>
      <ul className="people">
        {view.people.map((person) => (
          <li key={person.participant} className={`person ${person.online ? "" : "person-away"}`}>
            <Face name={person.name} hue={hueOf(view.people, person.participant)} />
            <span className="person-name">
              {person.participant === seat.participant ? `${person.name} (you)` : person.name}
            </span>
            <span className="figures person-does">{doesNow(person, now)}</span>
          </li>
        ))}
      </ul>
      {view.people.length === 0 && <p className="quiet side-empty">Nobody is here yet.</p>}
    </section>
  );
}

function doesNow({ online, typing_at, role }: Person, now: number): string {
  if (!online) return "away";
  return typing_at !== null && now - typing_at < TYPING_FOR ? "typing" : DOES[role];
}
