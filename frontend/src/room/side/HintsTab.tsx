// What helps the candidate along: whether they need to talk, and hints, which are seen at once and noted on the timeline.
import { Message } from "../../design/Message";
import { timeOfDay } from "../live/serverClock";
import { type Stage, useSeatProblem } from "../coding/useStage";

export function HintsTab({ stage }: { stage: Stage }) {
  return (
    <>
      <Talking stage={stage} />
      <Hints stage={stage} />
    </>
  );
}

/** Whether the candidate is to talk while thinking; they are told when they need not. */
function Talking({ stage: { view, control, busy } }: { stage: Stage }) {
  const aloud = view.state?.think_aloud ?? true;
  return (
    <label className="talking">
      <input
        type="checkbox"
        checked={aloud}
        disabled={busy || view.state?.state !== "live"}
        onChange={() => void control({ action: aloud ? "think_aloud_off" : "think_aloud_on" })}
      />
      Thinking aloud
      <span className="quiet">{aloud ? "as usual" : "the candidate is told that silence is fine"}</span>
    </label>
  );
}

function Hints({ stage }: { stage: Stage }) {
  const { seat, view, control, busy } = stage;
  const slug = stage.part?.kind === "coding" ? (view.state?.problem ?? null) : null;
  const { data: problem } = useSeatProblem(seat.participant, slug);
  if (slug === null) {
    return <Message title="Hints">The hints of a problem are here once it is opened, to be given one by one.</Message>;
  }
  if (!problem) return <p className="pane-empty quiet">Loading the hints</p>;
  if (problem.hints.length === 0) return <Message title="Hints">This problem has no written hints.</Message>;
  const given = view.state?.hints.filter((each) => each.problem === slug) ?? [];
  const next = problem.hints.findIndex((_, at) => !given.some((each) => each.index === at));
  return (
    <ol className="hints">
      {problem.hints.map((text, at) => {
        const sent = given.find((each) => each.index === at);
        return (
          <li key={at} className={`hint ${sent ? "hint-given" : ""}`}>
            <p>{text}</p>
            {sent ? (
              <span className="quiet">given at {timeOfDay(sent.at - view.lead)}</span>
            ) : (
              <button
                type="button"
                className={`button ${at === next ? "" : "button-quiet"}`}
                disabled={busy || view.state?.state !== "live"}
                onClick={() => void control({ action: "hint", problem: slug, hint: at })}
              >
                Give this hint
              </button>
            )}
          </li>
        );
      })}
    </ol>
  );
}
