// The cards of whoever interviews in a mock interview: what to say word for word, what to do then, and why.
import "./mock.css";

import { useQuery } from "@tanstack/react-query";
import { ClipboardCheck } from "lucide-react";

import { ApiFault } from "../../api/fault";
import { fetchScript } from "../../api/mockClient";
import type { Script, ScriptCard, ScriptPart } from "../../api/mockTypes";
import { LoadFault } from "../../design/LoadFault";
import { Message } from "../../design/Message";
import type { Stage } from "../coding/useStage";

export default function ScriptTab({ stage }: { stage: Stage }) {
  const { id } = stage.seat.interview;
  const { data, error, refetch } = useQuery({
    queryKey: ["script", id],
    queryFn: () => fetchScript(id),
    staleTime: Infinity,
  });
  if (data) return <Cards stage={stage} script={data} />;
  if (error instanceof ApiFault && error.status === 404) {
    return <Message title="No script here">This interview has no cards to read from.</Message>;
  }
  if (error) return <LoadFault error={error} what="The script" onRetry={() => void refetch()} />;
  return <p className="pane-empty quiet">Loading the script</p>;
}

function Cards({ stage, script }: { stage: Stage; script: Script }) {
  const over = stage.view.state?.state === "done";
  const shown = kindsNow(stage);
  const parts = script.parts.filter(({ kind, cards }) => shown.includes(kind) && cards.length > 0);
  return (
    <div className="script">
      {parts.map(({ kind, title, cards }) => (
        <section key={kind} aria-label={title}>
          <h2 className="script-title">{title}</h2>
          <ol className="script-cards">
            {cards.map((card) => (
              <Card key={card.id} card={card} />
            ))}
          </ol>
        </section>
      ))}
      {over && (
        <a href={`/interviews/${stage.seat.interview.id}/scorecard`} className="button button-main button-large">
          <ClipboardCheck size={14} aria-hidden="true" />
          Score what you saw
        </a>
      )}
    </div>
  );
}

function Card({ card: { say, do: does, why, at_minutes } }: { card: ScriptCard }) {
  return (
    <li className="script-card">
      {at_minutes !== null && at_minutes > 0 && <p className="quiet script-when">From minute {at_minutes} on</p>}
      {say !== "" && <blockquote className="script-say">{say}</blockquote>}
      <p>{does}</p>
      {why !== "" && (
        <details className="prompt-poles">
          <summary>Why</summary>
          <p>{why}</p>
        </details>
      )}
    </li>
  );
}

/** The cards of the part that is on; those to begin with until the second part, those to close with in the last. */
function kindsNow({ view: { state } }: Stage): ScriptPart["kind"][] {
  if (state === null || state.state === "lobby") return ["opening"];
  if (state.state === "done" || state.part === null) return ["closing"];
  const part = state.parts[state.part];
  if (part === undefined) return [];
  const first: ScriptPart["kind"][] = state.part === 0 ? ["opening"] : [];
  const last: ScriptPart["kind"][] = state.part === state.parts.length - 1 ? ["closing"] : [];
  return [...first, part.kind, ...last];
}
