// One more piece of evidence: what was seen or heard, and at which moment.
import { useId, useState } from "react";

import type { Evidence } from "../api/scoreTypes";
import { Choice } from "../design/Choice";
import { type MomentOption, sinceStart } from "./marks";

interface Props {
  name: string;
  moments: MomentOption[];
  start: number | null;
  /** The server's time while the interview goes on, after which there is no now. */
  now: (() => number) | null;
  onAdd: (piece: Evidence) => void;
}

export function EvidenceForm({ name, moments, start, now, onAdd }: Props) {
  const id = useId();
  const [text, setText] = useState("");
  const [chosen, setChosen] = useState("");
  const options = [
    { value: "", title: now ? "Now" : "Choose the moment" },
    ...moments.map((moment, index) => ({
      value: String(index),
      title: `${sinceStart(moment.at, start)} ${moment.words}`,
    })),
  ];
  const moment = chosen === "" ? undefined : moments[Number(chosen)];
  const at = moment?.at ?? now?.();
  const choose = (value: string) => {
    setChosen(value);
    const note = value === "" ? null : moments[Number(value)]?.text;
    if (note && text.trim() === "") setText(note.replaceAll(/\s+/g, " ").slice(0, 500));
  };
  return (
    <form
      className="evidence-form"
      onSubmit={(event) => {
        event.preventDefault();
        const words = text.trim();
        if (words === "" || at === undefined) return;
        onAdd({ at: Math.round(at), text: words });
        setText("");
        setChosen("");
      }}
    >
      <label htmlFor={id} className="unseen">
        Evidence for {name}
      </label>
      <input
        id={id}
        className="field"
        maxLength={500}
        value={text}
        placeholder="What was said or done"
        onChange={(event) => setText(event.target.value)}
      />
      <Choice label={`When: ${name}`} value={chosen} options={options} onChange={choose} className="evidence-choice" />
      <button type="submit" className="button" disabled={text.trim() === "" || at === undefined}>
        Add
        <span className="unseen"> evidence for {name}</span>
      </button>
    </form>
  );
}
