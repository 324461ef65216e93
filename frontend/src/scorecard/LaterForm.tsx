// Adding something beside one's locked scorecard, after the raters have talked.
import { useMutation } from "@tanstack/react-query";
import { useId, useState } from "react";

import { addLater } from "../api/scoreClient";
import type { LaterBody, MyScorecard } from "../api/scoreTypes";
import { Choice } from "../design/Choice";
import { Refused } from "../design/Refused";

interface Props {
  interview: string;
  scorecard: MyScorecard;
  onAdded: (scorecard: MyScorecard) => void;
}

export function LaterForm({ interview, scorecard, onAdded }: Props) {
  const id = useId();
  const [subject, setSubject] = useState("");
  const [rating, setRating] = useState("");
  const [text, setText] = useState("");
  const adding = useMutation({
    mutationFn: (body: LaterBody) => addLater(interview, body),
    onSuccess: (changed) => {
      setText("");
      setRating("");
      onAdded(changed);
    },
  });
  const subjects = [
    { value: "", title: "In general" },
    ...scorecard.dimensions.map(({ id: value, title }) => ({ value: value, title })),
    ...scorecard.prompts_asked
      .filter(({ rated }) => rated)
      .map(({ id: value, question }) => ({ value, title: `${value}: ${question}` })),
  ];
  const send = () =>
    adding.mutate({
      subject: subject === "" ? null : subject,
      rating: subject === "" || rating === "" ? null : Number(rating),
      text: text.trim(),
    });
  return (
    <form
      className="later-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== "") send();
      }}
    >
      <label htmlFor={id} className="field-label">
        Add something beside it
      </label>
      <textarea
        id={id}
        className="field"
        rows={2}
        maxLength={4000}
        value={text}
        placeholder="What you see otherwise after talking, and why. The locked card stays as it is."
        onChange={(event) => setText(event.target.value)}
      />
      <div className="form-actions">
        <Choice
          label="What it is about"
          value={subject}
          options={subjects}
          onChange={setSubject}
          className="later-subject"
        />
        {subject !== "" && (
          <Choice
            label="How you rate it now"
            value={rating}
            options={[
              { value: "", title: "no new rating" },
              ...[1, 2, 3, 4].map((step) => ({ value: String(step), title: `now ${step}` })),
            ]}
            onChange={setRating}
          />
        )}
        <button type="submit" className="button" disabled={text.trim() === "" || adding.isPending}>
          Add it
        </button>
      </div>
      <Refused error={adding.error} />
    </form>
  );
}
