// Deleting everything: offers the file first, and asks for two typed words.
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type SyntheticEvent, useState } from "react";

import { wipe } from "../../api/practiceClient";
import { Refused } from "../../design/Refused";
import { TextField } from "../../design/TextField";
import { shelfHere } from "../drill/recordings";
import { DownloadButton } from "./DownloadButton";
import { forgetPractice } from "./forget";

const WORDS = "delete everything";

export function Wipe({ onKeep, onWiped }: { onKeep: () => void; onWiped: () => void }) {
  const queries = useQueryClient();
  const [typed, setTyped] = useState("");
  const wiping = useMutation({
    mutationFn: async () => {
      await wipe();
      // Only after the server's part: what this browser has could not be brought back.
      forgetPractice(localStorage);
      forgetPractice(sessionStorage);
      await shelfHere()?.clear();
    },
    onSuccess: () => {
      onWiped();
      void queries.resetQueries();
    },
  });
  const sure = typed.trim().toLowerCase() === WORDS;
  const send = (event: SyntheticEvent) => {
    event.preventDefault();
    if (sure && !wiping.isPending) wiping.mutate();
  };
  return (
    <form className="form" onSubmit={send}>
      <p>
        Your plan, projects, answers, reviews, code, hints and results are deleted from this server, with the address
        that you signed up with if you did, and your recordings from this browser. This cannot be undone. The file
        brings all of it back but the recordings and the address.
      </p>
      <p>
        <DownloadButton />
      </p>
      <TextField label={`Type the words to go on: ${WORDS}`} value={typed} onChange={setTyped} autoComplete="off" />
      <Refused error={wiping.error} />
      <div className="form-actions">
        <button type="submit" className="button button-grave" disabled={!sure || wiping.isPending}>
          Delete for good
        </button>
        <button type="button" className="button" onClick={onKeep}>
          Keep everything
        </button>
      </div>
    </form>
  );
}
