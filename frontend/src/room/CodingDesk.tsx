// The coding part for each role: what is asked, the code, its tests, and for interviewers what they write.
import { useCallback, useEffect, useRef, useState } from "react";

import { sentenceFor } from "../api/fault";
import { Message } from "../design/Message";
import { actionFor, isWriting } from "../workspace/keyboard";
import { Statement } from "../workspace/statement/Statement";
import { boardOf } from "../workspace/tests/board";
import { TestsPane } from "../workspace/tests/TestsPane";
import { TestStrip } from "../workspace/tests/TestStrip";
import { usePhone } from "../workspace/usePhone";
import type { SeatProblem } from "./api";
import { CodePane } from "./coding/CodePane";
import { ProblemChoice } from "./coding/ProblemChoice";
import { RoomActions } from "./coding/RoomActions";
import { type Stage, useSeatProblem } from "./coding/useStage";
import { useWork } from "./coding/useWork";
import { ProblemPane } from "./left/ProblemPane";
import { RoomPane } from "./left/RoomPane";
import type { Look } from "./live/messages";
import { type PaneName, RoomLayout } from "./RoomLayout";
import { SidePane, sideTitle } from "./side/SidePane";

export function CodingDesk({ stage, look }: { stage: Stage; look: Look }) {
  const { data, error, refetch } = useSeatProblem(stage.seat.participant, look.problem);
  if (data) return <Desk stage={stage} problem={data} look={look} />;
  const again = (
    <button type="button" className="button" onClick={() => void refetch()}>
      Try again
    </button>
  );
  return (
    <main className="room-alone">
      {error && (
        <Message title="The problem could not be loaded" actions={again}>
          {sentenceFor(error)}
        </Message>
      )}
    </main>
  );
}

interface DeskProps {
  stage: Stage;
  problem: SeatProblem;
  look: Look;
}

function Desk({ stage, problem, look }: DeskProps) {
  const work = useWork(stage, problem, look);
  const phone = usePhone();
  const { role } = stage;
  const [shown, setShown] = useState<PaneName>("code");
  const [reading, setReading] = useState(false);
  const { send } = work;
  const sendAndShow = useCallback(
    (kind: "run" | "submit") => {
      send(kind);
      setShown("tests");
    },
    [send],
  );
  useSendKeys(sendAndShow);

  const code = (
    <CodePane
      work={work}
      onSend={sendAndShow}
      bare={phone}
      instead={reading ? <Statement problem={problem} language={look.language} /> : null}
      tabs={
        <>
          {role !== "candidate" && <StatementTab on={reading} onPress={() => setReading(!reading)} />}
          <ProblemChoice stage={stage} look={look} />
        </>
      }
    />
  );
  const tests = <TestsPane practice={work.tested} onEditor={() => setShown("code")} />;
  const foot = (
    <>
      {/* What scrolls must be reachable by keyboard. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className="strip-scroll" role="group" aria-label="Every test" tabIndex={0}>
        <TestStrip groups={boardOf(problem, work.run).groups} />
      </div>
      <RoomActions work={work} onSend={sendAndShow} />
    </>
  );
  const panes =
    role === "candidate"
      ? { problem: <ProblemPane stage={stage} problem={problem} look={look} runs={work.runs} />, code, tests }
      : role === "watcher"
        ? { room: <RoomPane stage={stage} />, code, tests }
        : { room: <RoomPane stage={stage} />, code, tests, side: <SidePane stage={stage} /> };
  return <RoomLayout panes={panes} foot={foot} shown={shown} onShow={setShown} titles={sideTitle(stage)} />;
}

function StatementTab({ on, onPress }: { on: boolean; onPress: () => void }) {
  return (
    <button type="button" className="tab" aria-pressed={on} data-active={on ? "" : undefined} onClick={onPress}>
      Statement
    </button>
  );
}

/** Run and Submit by their keys, wherever the focus is. */
function useSendKeys(send: (kind: "run" | "submit") => void): void {
  const latest = useRef(send);
  useEffect(() => {
    latest.current = send;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const action = actionFor(event, isWriting(event.target));
      if (action !== "run" && action !== "submit") return;
      event.preventDefault();
      event.stopPropagation();
      if (!event.repeat) latest.current(action);
    };
    window.addEventListener("keydown", press, { capture: true });
    return () => window.removeEventListener("keydown", press, { capture: true });
  }, []);
}
