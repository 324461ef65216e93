// Who one is here, and who else will be there.
import { Initial } from "../account/PageBar";
import type { SeatView } from "../api/interviewTypes";
import { dayText } from "../interviews/words";
import { Step } from "./Step";

export function Who({ seat }: { seat: SeatView }) {
  const { name, interview, watching, now } = seat;
  return (
    <Step number={1} title="Who is there">
      <ul className="who">
        <li>
          <Initial name={name} />
          {name}
          <span className="quiet">you, the candidate</span>
        </li>
        {watching.map((person) => (
          <li key={person}>
            <Initial name={person} />
            {person}
            <span className="quiet">may see the room</span>
          </li>
        ))}
      </ul>
      <p className="step-note">
        {interview.planned_for !== null && `Planned for ${dayText(interview.planned_for, now)}. `}
        Others can join as watchers. Whoever is there shows by name on your screen, for as long as they are there;
        nobody can look on unseen.
      </p>
    </Step>
  );
}
