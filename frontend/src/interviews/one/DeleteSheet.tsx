// The dialog that asks for the title before an interview is deleted for good.
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type SyntheticEvent, useState } from "react";
import { useLocation } from "wouter";

import { deleteInterview } from "../../api/interviewClient";
import { listKey } from "../../api/interviewQueries";
import type { Interview } from "../../api/interviewTypes";
import { Refused } from "../../design/Refused";
import { Sheet } from "../../design/Sheet";
import { TextField } from "../../design/TextField";

export default function DeleteSheet({ interview, onClose }: { interview: Interview; onClose: () => void }) {
  const queries = useQueryClient();
  const [, navigate] = useLocation();
  const [typed, setTyped] = useState("");
  const deleting = useMutation({
    mutationFn: () => deleteInterview(interview.id),
    onSuccess: () => {
      void queries.invalidateQueries({ queryKey: listKey });
      navigate("/interviews", { replace: true });
    },
  });
  const same = typed.trim() === interview.title;
  const send = (event: SyntheticEvent) => {
    event.preventDefault();
    if (same && !deleting.isPending) deleting.mutate();
  };
  return (
    <Sheet title="Delete this interview" onClose={onClose}>
      <form className="form" onSubmit={send}>
        <p>
          The plan, the links, the recording, the notes, the scorecards and all submissions of{" "}
          {interview.candidate_name} in it are removed. This cannot be undone.
        </p>
        <TextField
          label={`Type the title to go on: ${interview.title}`}
          value={typed}
          onChange={setTyped}
          autoComplete="off"
        />
        <Refused error={deleting.error} />
        <div className="form-actions">
          <button type="submit" className="button button-grave" disabled={!same || deleting.isPending}>
            Delete for good
          </button>
          <button type="button" className="button" onClick={onClose}>
            Keep it
          </button>
        </div>
      </form>
    </Sheet>
  );
}
