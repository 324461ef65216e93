// The pages of a room that one is not in: not found, taken back, over, too many tabs.
import type { ReactNode } from "react";

import { ApiFault, sentenceFor } from "../../api/fault";
import { Mark } from "../../design/Mark";
import { Message } from "../../design/Message";
import type { Closed } from "../live/connection";
import type { Stage } from "../coding/useStage";

const CLOSED: Record<Closed, [string, string]> = {
  revoked: [
    "Your link was taken back",
    "The interviewer has closed this place. Ask them for a new link if that surprises you.",
  ],
  deleted: ["This interview was deleted", "Its code, its results and its notes were deleted with it."],
  gone: ["There is no such place here", "The address is not complete, or the interview is not there any more."],
  full: ["This room is open in too many tabs", "Close one of the others and try again. Nothing was lost."],
};

export function ClosedPage({ stage, why }: { stage: Stage; why: Closed }) {
  if (why === "revoked" && stage.role === "interviewer") return <SignedOutPage interview={stage.seat.interview.id} />;
  const [title, words] = CLOSED[why];
  const retry = why === "full" && (
    <button type="button" className="button button-main" onClick={() => stage.room.retry()}>
      Try again
    </button>
  );
  return (
    <Alone title={title} actions={retry}>
      {words}
    </Alone>
  );
}

/** An interviewer's seat ends with the login that it was taken with. */
function SignedOutPage({ interview }: { interview: string }) {
  const again = (
    <a href={`/sign-in?next=${encodeURIComponent(`/interviews/${interview}/enter`)}`} className="button button-main">
      Sign in again
    </a>
  );
  return (
    <Alone title="You are signed out here" actions={again}>
      Your place in the room ended with it. What you wrote is kept.
    </Alone>
  );
}

export function OverPage({ stage: { role, seat } }: { stage: Stage }) {
  const candidate = role === "candidate";
  if (candidate && seat.mock !== null && seat.mock.mock !== null) return <MockOver mock={seat.mock.mock} />;
  const words = candidate
    ? "Everything you wrote is kept. What your interviewers release is on the page of your copy, now or later."
    : "There is nothing more to watch. You can close this page.";
  const copy = candidate && (
    <a href={`/copy/${seat.participant}`} className="button button-main">
      Your copy
    </a>
  );
  return (
    <main className="alone room-over">
      <Mark size={32} />
      <Message level={2} title="The interview is over" actions={copy === false ? undefined : copy}>
        {words}
      </Message>
    </main>
  );
}

function MockOver({ mock }: { mock: string }) {
  const score = (
    <a href={`/practice/mocks/${mock}`} className="button button-main">
      Score yourself
    </a>
  );
  return (
    <main className="alone room-over">
      <Mark size={32} />
      <Message level={2} title="The mock interview is over" actions={score}>
        Everything is kept. Score yourself while you remember it; the replay is on the same page.
      </Message>
    </main>
  );
}

export function FaultPage({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  if (error instanceof ApiFault && error.status === 404) {
    const [title, words] = CLOSED.gone;
    return <Alone title={title}>{words} Open the link you were given once more.</Alone>;
  }
  const offline = error instanceof ApiFault && error.offline;
  const retry = (
    <button type="button" className="button button-main" onClick={onRetry}>
      Try again
    </button>
  );
  return (
    <Alone title={offline ? "The server does not answer" : "The room could not be opened"} actions={retry}>
      {offline ? "What you typed is kept and comes back with the room." : sentenceFor(error)}
    </Alone>
  );
}

interface AloneProps {
  title: string;
  actions?: ReactNode;
  children: ReactNode;
}

function Alone({ title, actions, children }: AloneProps) {
  return (
    <main className="alone">
      <Mark size={32} />
      <Message level={1} title={title} actions={actions === false ? undefined : actions}>
        {children}
      </Message>
    </main>
  );
}
