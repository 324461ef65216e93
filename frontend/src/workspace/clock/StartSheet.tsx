// The calm choice before a timed attempt: the expected time, the most it may take, one's own, or no clock.
import { type SyntheticEvent, useState } from "react";

import type { Problem } from "../../api/types";
import { Sheet } from "../../design/Sheet";
import { counted } from "../../design/words";

const MOST = 240;

interface Props {
  minutes: Problem["minutes"];
  onStart: (minutes: number) => void;
  onClose: () => void;
}

export default function StartSheet({ minutes, onStart, onClose }: Props) {
  const start = (count: number) => {
    onStart(count);
    onClose();
  };
  return (
    <Sheet title="How long do you want?" onClose={onClose}>
      <p className="quiet">At the end the editor becomes read-only. Everything you wrote is kept.</p>
      <div className="offers">
        <Offer count={minutes.expected} words="what it usually takes" onStart={start} />
        {minutes.cap !== minutes.expected && (
          <Offer count={minutes.cap} words="the most an interview allows" onStart={start} />
        )}
        <OwnMinutes onStart={start} />
        <button type="button" className="offer" onClick={onClose}>
          <span className="offer-name">No clock</span>
          <span className="quiet">work as long as you like</span>
        </button>
      </div>
    </Sheet>
  );
}

interface OfferProps {
  count: number;
  words: string;
  onStart: (minutes: number) => void;
}

function Offer({ count, words, onStart }: OfferProps) {
  return (
    <button type="button" className="offer" onClick={() => onStart(count)}>
      <span className="offer-name">{counted(count, "minute")}</span>
      <span className="quiet">{words}</span>
    </button>
  );
}

function OwnMinutes({ onStart }: { onStart: (minutes: number) => void }) {
  const [text, setText] = useState("");
  const count = Number(text);
  const fits = Number.isInteger(count) && count >= 1 && count <= MOST;
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (fits) onStart(count);
  };
  return (
    <form className="offer" onSubmit={submit}>
      <label className="offer-name" htmlFor="own-minutes">
        Your own
      </label>
      <input
        id="own-minutes"
        className="field offer-field"
        inputMode="numeric"
        placeholder={`1 to ${MOST}`}
        value={text}
        onChange={(event) => setText(event.target.value.trim())}
        aria-invalid={text !== "" && !fits}
      />
      <span className="quiet">minutes</span>
      <button type="submit" className="button" disabled={!fits}>
        Start
      </button>
    </form>
  );
}
