// A part that is spoken, as the candidate and watchers see it: calm, with nothing to type.
import { later } from "../../design/later";
import { counted } from "../../design/words";
import type { Stage } from "../coding/useStage";

const WORDS = {
  fact: "A conversation: who you are, what you look for, what you want to know. Nothing here is scored.",
  knowhow: "Questions about work you have done. Concrete examples help; saying that you do not know is fine.",
  coding: "The first problem opens in a moment.",
};

const OwnQuestions = later(() => import("../mock/OwnQuestions"));

export function TalkPage({ stage }: { stage: Stage }) {
  const { part, view, role, seat } = stage;
  if (part === null) return null;
  if (stage.selfRun) return <OwnQuestions stage={stage} />;
  const interviewers = view.people.filter((each) => each.role === "interviewer" && each.online).map(({ name }) => name);
  const who = interviewers.length === 0 ? "The interviewer" : interviewers.join(" and ");
  const asks = interviewers.length > 1 ? "ask" : "asks";
  return (
    <div className="talk">
      <p className="quiet">
        Part {(view.state?.part ?? 0) + 1} of {view.state?.parts.length}
      </p>
      <h2 className="talk-title">{part.title}</h2>
      <p>
        {part.kind === "coding"
          ? WORDS.coding
          : stage.unled
            ? `${seat.interview.candidate_name} reads the questions and answers them aloud.`
            : `${who} ${asks}, ${role === "candidate" ? "you answer" : `${seat.interview.candidate_name} answers`} aloud. `}
        {part.kind !== "coding" && role === "candidate" && WORDS[part.kind]}
      </p>
      {!stage.untimed && <p className="quiet">{counted(part.minutes, "minute")} are planned for this part.</p>}
    </div>
  );
}
