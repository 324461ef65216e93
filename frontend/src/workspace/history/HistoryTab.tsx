// What was submitted so far, newest first; one can be opened and its code taken back.
import "./history.css";

import { useState } from "react";

import { sentenceFor } from "../../api/fault";
import { useHistory } from "../../api/queries";
import type { SubmissionSummary } from "../../api/types";
import { Message } from "../../design/Message";
import { useNow } from "../../design/useNow";
import { type Fate, VerdictShape } from "../../design/VerdictShape";
import { KIND_WORDS, momentText, VERDICT_WORDS } from "../../design/words";
import type { Practice } from "../usePractice";
import { OneSubmission } from "./OneSubmission";

export default function HistoryTab({ practice, onEditor }: { practice: Practice; onEditor: () => void }) {
  const [opened, setOpened] = useState<string | null>(null);
  const { data, error, isPending, hasNextPage, isFetchingNextPage, fetchNextPage, refetch } = useHistory(
    practice.problem.slug,
  );
  const now = useNow(30_000);
  if (opened !== null) {
    return <OneSubmission id={opened} practice={practice} onBack={() => setOpened(null)} onEditor={onEditor} />;
  }
  if (isPending) return <p className="pane-empty quiet">Loading what you sent</p>;
  if (error) {
    return (
      <Message
        title="Your submissions could not be loaded"
        actions={
          <button type="button" className="button" onClick={() => void refetch()}>
            Try again
          </button>
        }
      >
        {sentenceFor(error)} They are kept on the server.
      </Message>
    );
  }
  const items = data.pages.flatMap((page) => page.items);
  if (items.length === 0) {
    return (
      <Message title="Nothing sent yet">
        Each Run and each Submit is listed here, with its code and its results. Start with Run.
      </Message>
    );
  }
  return (
    <>
      <ul className="history">
        {items.map((item) => (
          <li key={item.id}>
            <button type="button" className="history-row" onClick={() => setOpened(item.id)}>
              <VerdictShape fate={fateOf(item)} label="" />
              <span className="history-verdict">{wordsOf(item)}</span>
              <span className="history-kind">{KIND_WORDS[item.kind]}</span>
              <span className="history-language">{practice.problem.setups[item.language]?.title ?? item.language}</span>
              <span className="history-passed figures">
                {item.passed} of {item.planned_count}
              </span>
              <span className="history-at">{momentText(item.created_at, now)}</span>
            </button>
          </li>
        ))}
      </ul>
      {hasNextPage && (
        <button
          type="button"
          className="button history-more"
          disabled={isFetchingNextPage}
          onClick={() => void fetchNextPage()}
        >
          Show older ones
        </button>
      )}
    </>
  );
}

function fateOf({ verdict, state }: SubmissionSummary): Fate {
  if (verdict !== null) return verdict;
  if (state === "dead") return "IE";
  return state === "running" ? "running" : "waiting";
}

function wordsOf({ verdict, state }: SubmissionSummary): string {
  if (verdict !== null) return capital(VERDICT_WORDS[verdict]);
  if (state === "dead") return capital(VERDICT_WORDS.IE);
  return state === "running" ? "Running" : "Waiting for a sandbox";
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
