// One submission from the record: its verdict, its times, its tests and its code.
import { useQuery } from "@tanstack/react-query";
import { ArrowLeft } from "lucide-react";
import { Link } from "wouter";

import { fetchSubmission } from "../../api/client";
import { sentenceFor } from "../../api/fault";
import type { Submission } from "../../api/types";
import { useNow } from "../../design/useNow";
import { KIND_WORDS, memoryText, momentText, timeText } from "../../design/words";
import { boardOf, outcome } from "../tests/board";
import { Pair } from "../tests/CaseDetail";
import { TestStrip } from "../tests/TestStrip";
import type { Practice } from "../usePractice";
import { CodeView } from "./CodeView";

interface Props {
  id: string;
  practice: Practice;
  onBack: () => void;
  onEditor: () => void;
}

export function OneSubmission({ id, practice, onBack, onEditor }: Props) {
  const { data, error } = useQuery({ queryKey: ["submission", id], queryFn: () => fetchSubmission(id) });
  return (
    <div className="one">
      <button type="button" className="button button-quiet one-back" onClick={onBack}>
        <ArrowLeft size={14} aria-hidden="true" />
        All submissions
      </button>
      {error && <p className="pane-empty">{sentenceFor(error)}</p>}
      {data && <Record submission={data} practice={practice} onEditor={onEditor} />}
    </div>
  );
}

interface RecordProps {
  submission: Submission;
  practice: Practice;
  onEditor: () => void;
}

function Record({ submission, practice, onEditor }: RecordProps) {
  const { problem, clock, runs, takeCode } = practice;
  const board = boardOf(problem, { submission, sending: null, refusal: null });
  const now = useNow(30_000);
  const most = Math.max(0, ...submission.cases.map((view) => view.memory_kib));
  return (
    <>
      <h2 className="one-title">
        {KIND_WORDS[submission.kind]} · {problem.setups[submission.language]?.title ?? submission.language} ·{" "}
        {momentText(submission.created_at, now)}
      </h2>
      <p className="one-outcome">{outcome(board, submission) ?? "Still being judged."}</p>
      <TestStrip groups={board.groups} />
      <dl className="pairs">
        <Pair name="passed">
          <span className="figures">
            {board.passed} of {board.planned}
          </span>
        </Pair>
        <Pair name="CPU time">
          <span className="figures">{timeText(board.cpuMs)}</span>
        </Pair>
        {most > 0 && (
          <Pair name="most memory">
            <span className="figures">{memoryText(most)}</span>
          </Pair>
        )}
        {submission.total_ms !== null && (
          <Pair name="took in all">
            <span className="figures">{timeText(submission.total_ms)}</span>
          </Pair>
        )}
      </dl>
      <div className="one-actions">
        <button
          type="button"
          className="button"
          disabled={clock.locked}
          onClick={() => {
            takeCode(submission);
            onEditor();
          }}
        >
          Put this code into the editor
        </button>
        <button type="button" className="button" onClick={() => runs.show(submission)}>
          Show its tests
        </button>
        {submission.kind === "submit" && submission.verdict === "AC" && (
          <Link className="button" href={`/problems/${problem.slug}/compare?freeze=${submission.id}`}>
            Freeze as an approach
          </Link>
        )}
      </div>
      <CodeView source={submission.source} language={submission.language} />
    </>
  );
}
