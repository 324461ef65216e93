// The interviewer's desk in a spoken part: each prompt with its ladder, what was reached, and a rating.
import { useQuery, useQueryClient } from "@tanstack/react-query";

import { sentenceFor } from "../../api/fault";
import { Message } from "../../design/Message";
import { fetchPromptRecords, fetchPrompts, putPromptRecord } from "../api";
import type { Prompt, PromptRecord } from "../types";
import type { Stage } from "../coding/useStage";
import { PromptCard } from "./PromptCard";

export function PromptDesk({ stage }: { stage: Stage }) {
  const { seat, view, control } = stage;
  const planned = seat.interview.parts[view.state?.part ?? 0];
  const bank = useQuery({ queryKey: ["prompts"], queryFn: fetchPrompts, staleTime: Infinity });
  const [records, save] = usePromptRecords(stage);
  if (bank.error) return <Message title="The prompts could not be loaded">{sentenceFor(bank.error)}</Message>;
  if (!bank.data || !planned) return <p className="pane-empty quiet">Loading the prompts</p>;
  const prompts = planned.prompts
    .map((id) => bank.data.prompts.find((each) => each.id === id))
    .filter((each): each is Prompt => each !== undefined);
  if (prompts.length === 0) {
    return (
      <Message title={planned.title}>
        No prompts were planned for this part. Ask what you came to ask; notes are on the right.
      </Message>
    );
  }
  return (
    <div className="desk">
      <h2 className="desk-title">{planned.title}</h2>
      {planned.kind === "fact" && <p className="quiet">Nothing here is rated. Write down what was said.</p>}
      {prompts.map((prompt) => (
        <PromptCard
          key={prompt.id}
          prompt={prompt}
          anchors={bank.data.anchors}
          asked={view.state?.prompts.some((each) => each.id === prompt.id) ?? false}
          record={records.find((each) => each.prompt === prompt.id) ?? emptyRecord(prompt.id)}
          onAsk={() => void control({ action: "prompt", prompt: prompt.id })}
          onSave={save}
        />
      ))}
    </div>
  );
}

const emptyRecord = (prompt: string): PromptRecord => ({ prompt, rung: 0, rating: null, note: "" });

/** What was recorded of each prompt, and how to record more; what is written shows at once. */
function usePromptRecords({ seat: { participant }, toasts }: Stage): [PromptRecord[], (record: PromptRecord) => void] {
  const queries = useQueryClient();
  const key = ["seat", participant, "prompts"];
  const { data = [] } = useQuery({ queryKey: key, queryFn: () => fetchPromptRecords(participant) });
  const save = (record: PromptRecord) => {
    queries.setQueryData(key, (all: PromptRecord[] = []) => [
      ...all.filter((each) => each.prompt !== record.prompt),
      record,
    ]);
    void putPromptRecord(participant, record).catch((error: unknown) => toasts.show(sentenceFor(error)));
  };
  return [data, save];
}
