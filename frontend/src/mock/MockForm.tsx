// Setting up a mock interview: how exposed, how long, which problem.
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type SyntheticEvent, useState } from "react";
import { Link, useLocation } from "wouter";

import { makeMock } from "../api/mockClient";
import { keepMock } from "../api/mockQueries";
import type { LevelId, MockList, MockMinutes } from "../api/mockTypes";
import { Choice } from "../design/Choice";
import { Refused } from "../design/Refused";
import { Ladder } from "./Ladder";

const LENGTHS: readonly MockMinutes[] = [30, 45, 60];
const ANY = "";

export function MockForm({ list: { levels, mocks, ready } }: { list: MockList }) {
  const queries = useQueryClient();
  const [, navigate] = useLocation();
  const [level, setLevel] = useState<LevelId>(mocks[0]?.level ?? levels[0]?.id ?? "alone_untimed");
  const [minutes, setMinutes] = useState<MockMinutes>(45);
  const [problem, setProblem] = useState(ANY);
  const making = useMutation({
    mutationFn: () => makeMock({ level, minutes, problem: problem === ANY ? null : problem }),
    onSuccess: (mock) => {
      keepMock(queries, mock);
      navigate(`/practice/mocks/${mock.id}`);
    },
  });
  const send = (event: SyntheticEvent) => {
    event.preventDefault();
    if (!making.isPending) making.mutate();
  };
  const offered = [
    { value: ANY, title: "Choose for me" },
    ...ready.problems.map(({ slug, title, minutes: length }) => ({ value: slug, title, note: `${length} min` })),
  ];
  return (
    <form className="form mock-form" onSubmit={send}>
      <Ladder levels={levels} chosen={level} onChoose={setLevel} />
      <div className="mock-more">
        <Lengths chosen={minutes} onChoose={setMinutes} />
        <div className="text-field">
          <span className="field-label">Problem</span>
          <Choice label="Problem" value={problem} options={offered} onChange={setProblem} className="mock-problem" />
        </div>
      </div>
      {ready.projects === 0 && (
        <p className="quiet">
          The questions are about your own work. <Link href="/practice/projects">Describing a project</Link> first gives
          you something to hold on to.
        </p>
      )}
      <Refused error={making.error} />
      <div className="form-actions">
        <button type="submit" className="button button-main button-large" disabled={making.isPending}>
          {making.isPending ? "Setting it up" : "Set it up"}
        </button>
        <span className="quiet">Nothing starts yet.</span>
      </div>
    </form>
  );
}

interface LengthsProps {
  chosen: MockMinutes;
  onChoose: (minutes: MockMinutes) => void;
}

function Lengths({ chosen, onChoose }: LengthsProps) {
  return (
    <fieldset className="mock-lengths">
      <legend className="field-label">Minutes</legend>
      {LENGTHS.map((each) => (
        <label key={each} className="mock-length">
          <input type="radio" name="minutes" checked={chosen === each} onChange={() => onChoose(each)} />
          {each}
        </label>
      ))}
    </fieldset>
  );
}
