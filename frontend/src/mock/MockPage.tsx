// One mock interview: before it what happens and the way in, afterwards one's own scores, the friend's, and the replay.
import "../scorecard/scorecard.css";
import "./mock.css";

import { Trash2 } from "lucide-react";
import { useState } from "react";
import { Link } from "wouter";

import { ApiFault } from "../api/fault";
import { useMock } from "../api/mockQueries";
import type { Mock } from "../api/mockTypes";
import { later } from "../design/later";
import { Message } from "../design/Message";
import { Loaded, PracticePage } from "../practice/PracticePage";
import { stampText } from "../practice/words";
import { After } from "./After";
import { Before } from "./Before";
import { StepShape } from "./StepShape";
import { LADDER, STATE_WORDS } from "./words";

const DeleteSheet = later(() => import("./DeleteSheet"));

export default function MockPage({ id }: { id: string }) {
  const mock = useMock(id);
  const [deleting, setDeleting] = useState(false);
  const gone = mock.data === undefined && mock.error instanceof ApiFault && mock.error.status === 404;
  const remove = mock.data && (
    <button type="button" className="button" onClick={() => setDeleting(true)}>
      <Trash2 size={14} aria-hidden="true" />
      Delete
    </button>
  );
  return (
    <PracticePage title={mock.data?.title ?? "Mock interview"} actions={remove}>
      {gone ? (
        <NotHere />
      ) : (
        <Loaded asked={mock} what="The mock interview" bones={6}>
          {(data) => <One mock={data} />}
        </Loaded>
      )}
      {deleting && <DeleteSheet id={id} onClose={() => setDeleting(false)} />}
    </PracticePage>
  );
}

function One({ mock }: { mock: Mock }) {
  const over = mock.state === "done";
  const when = mock.ended_at ?? mock.started_at ?? mock.created_at;
  return (
    <>
      <p className="practice-intro mock-when">
        <StepShape step={LADDER.indexOf(mock.level)} of={LADDER.length} />
        <span>
          Step {LADDER.indexOf(mock.level) + 1} of {LADDER.length},{" "}
          {over ? "held on " : mock.state === "live" ? "begun on " : "set up on "}
          {stampText(when)}, {STATE_WORDS[mock.state]}.
        </span>
      </p>
      {over ? <After mock={mock} /> : <Before mock={mock} />}
    </>
  );
}

function NotHere() {
  const back = (
    <Link href="/practice/mocks" className="button button-main">
      All mock interviews
    </Link>
  );
  return (
    <Message title="There is no such mock interview here" actions={back}>
      It may have been deleted, or it belongs to another browser.
    </Message>
  );
}
