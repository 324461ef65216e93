// Freezing an accepted submission as an approach: what its author says of it before anything is measured.
import "../design/forms.css";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type SyntheticEvent, useState } from "react";

import { freezeApproach } from "../api/growthClient";
import { problemOf, Refused } from "../design/Refused";
import { TextField } from "../design/TextField";

interface Props {
  problem: string;
  submission: string;
  letter: string;
  onDone: () => void;
}

const FIELDS = ["name", "idea", "time", "space", "predicted"] as const;
type Field = (typeof FIELDS)[number];
const NOTHING: Record<Field, string> = { name: "", idea: "", time: "", space: "", predicted: "" };

export function FreezeForm({ problem, submission, letter, onDone }: Props) {
  const [said, setSaid] = useState(NOTHING);
  const queries = useQueryClient();
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => freezeApproach({ ...said, submission, predicted: Number(said.predicted.replace(",", ".")) }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ["own-approaches", problem] });
      onDone();
    },
  });
  const field = (name: Field) => ({
    value: said[name],
    onChange: (value: string) => setSaid({ ...said, [name]: value }),
    problem: problemOf(error, [name]),
    required: true,
  });
  const send = (event: SyntheticEvent) => {
    event.preventDefault();
    mutate();
  };
  return (
    <form className="form freeze" onSubmit={send} aria-label={`Freeze as approach ${letter}`}>
      <h2 className="section-title">Freeze as approach {letter}</h2>
      <p className="quiet">Say what you expect before anything is measured. It is kept beside what is found.</p>
      <TextField label="Name" maxLength={120} {...field("name")} />
      <TextField label="The idea in one line" maxLength={120} {...field("idea")} />
      <div className="freeze-claims">
        <TextField label="Its time" maxLength={40} placeholder="O(n log n)" {...field("time")} />
        <TextField label="Its memory" maxLength={40} placeholder="O(n)" {...field("space")} />
        <TextField
          label="Times longer at four times the size"
          inputMode="decimal"
          pattern="[0-9]+([.,][0-9]+)?"
          {...field("predicted")}
        />
      </div>
      <Refused error={error} fields={FIELDS} />
      <div className="form-actions">
        <button type="submit" className="button button-main" disabled={isPending}>
          Freeze as approach {letter}
        </button>
      </div>
    </form>
  );
}
