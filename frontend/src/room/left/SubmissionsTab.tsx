// What was run and submitted for a problem in this room, newest first; one can be opened again.
import "../../workspace/history/history.css";

import { useQuery } from "@tanstack/react-query";
import { useState } from "react";

import { sentenceFor } from "../../api/fault";
import { Message } from "../../design/Message";
import { type Fate, VerdictShape } from "../../design/VerdictShape";
import { KIND_WORDS, VERDICT_WORDS } from "../../design/words";
import { CodeView } from "../../workspace/history/CodeView";
import type { Runs } from "../../workspace/runs/runs";
import { fetchSeatSubmission, fetchSeatSubmissions } from "../api";
import { timeOfDay } from "../live/serverClock";
import type { LiveSubmission } from "../live/messages";
import { submissionsKey } from "../coding/useRoomRuns";
import { nameOf, type Stage } from "../coding/useStage";

interface Props {
  stage: Stage;
  problem: string;
  runs: Runs;
}

export function SubmissionsTab({ stage, problem, runs }: Props) {
  const { participant } = stage.seat;
  const [opened, setOpened] = useState<string | null>(null);
  const { data, error, isPending, refetch } = useQuery({
    queryKey: submissionsKey(participant),
    queryFn: () => fetchSeatSubmissions(participant),
  });
  if (isPending) return <p className="pane-empty quiet">Loading what was sent</p>;
  if (error) {
    const again = (
      <button type="button" className="button" onClick={() => void refetch()}>
        Try again
      </button>
    );
    return (
      <Message title="The submissions could not be loaded" actions={again}>
        {sentenceFor(error)} They are kept on the server.
      </Message>
    );
  }
  const items = data.filter((each) => each.problem === problem);
  if (items.length === 0) {
    return <Message title="Nothing sent yet">Each Run and each Submit is listed here with its code.</Message>;
  }
  return (
    <ul className="history">
      {items.map((item) => (
        <li key={item.id}>
          <button
            type="button"
            className="history-row"
            aria-expanded={opened === item.id}
            onClick={() => setOpened(opened === item.id ? null : item.id)}
          >
            <VerdictShape fate={fateOf(item)} label="" />
            <span className="history-verdict">{wordsOf(item)}</span>
            <span className="history-kind">{KIND_WORDS[item.kind]}</span>
            <span className="history-passed figures">
              {item.passed} of {item.planned.length}
            </span>
            <span className="history-at figures">{timeOfDay(item.created_at - stage.view.lead)}</span>
          </button>
          {opened === item.id && <Opened stage={stage} item={item} runs={runs} />}
        </li>
      ))}
    </ul>
  );
}

function Opened({ stage, item, runs }: { stage: Stage; item: LiveSubmission; runs: Runs }) {
  const { participant } = stage.seat;
  const { data } = useQuery({
    queryKey: [...submissionsKey(participant), item.id],
    queryFn: () => fetchSeatSubmission(participant, item.id),
  });
  return (
    <div className="one">
      <p className="one-outcome">
        Sent by {nameOf(stage, item.by)} in {item.language}
        {item.approach !== null && `, approach ${item.approach}`}.
      </p>
      {data && (
        <>
          <div className="one-actions">
            <button type="button" className="button" onClick={() => runs.show(data)}>
              Show its tests
            </button>
          </div>
          <CodeView source={data.source} language={data.language} />
        </>
      )}
    </div>
  );
}

function fateOf({ verdict, state }: LiveSubmission): Fate {
  if (verdict !== null) return verdict;
  if (state === "dead") return "IE";
  return state === "running" ? "running" : "waiting";
}

function wordsOf({ verdict, state }: LiveSubmission): string {
  const words = verdict !== null ? VERDICT_WORDS[verdict] : state === "dead" ? VERDICT_WORDS.IE : "running";
  return words.charAt(0).toUpperCase() + words.slice(1);
}
