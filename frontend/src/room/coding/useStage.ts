// Everything the parts of the room's page share: the room, what is looked at, the runs, and what one can do.
import { useQuery } from "@tanstack/react-query";
import { useCallback, useEffect, useState } from "react";

import { sentenceFor } from "../../api/fault";
import { useProblems } from "../../api/queries";
import { Toasts } from "../../design/toasts";
import { titleOf } from "../../design/words";
import { control as postControl, fetchSeatProblem } from "../api";
import type { SharedEditor } from "../editor/SharedEditor";
import { Signals } from "../live/Signals";
import { useLiveRoom, useRoomView } from "../live/useLive";
import { partOf } from "../live/serverClock";
import type { ControlBody, SeatView } from "../types";
import { useLook } from "./useLook";

export function useStage(seat: SeatView) {
  const room = useLiveRoom(seat);
  const view = useRoomView(room);
  const looking = useLook(room, view);
  const [toasts] = useState(() => new Toasts());
  const [signals] = useState(() => new Signals(room, seat.interview.rules));
  const [editor, setEditor] = useState<SharedEditor | null>(null);
  const { role, participant } = seat;
  const { self_run = false, untimed = false } = seat.interview.rules;

  useEffect(() => (role === "candidate" ? signals.start() : undefined), [role, signals]);

  const [busy, setBusy] = useState(false);
  const control = useCallback(
    async (body: ControlBody): Promise<boolean> => {
      setBusy(true);
      try {
        await postControl(participant, body);
        return true;
      } catch (error) {
        toasts.show(sentenceFor(error));
        return false;
      } finally {
        setBusy(false);
      }
    },
    [participant, toasts],
  );

  return {
    seat,
    room,
    view,
    role,
    looking,
    toasts,
    signals,
    editor,
    setEditor,
    busy,
    control,
    part: partOf(view.state),
    /** One runs the interview alone. */
    selfRun: role === "candidate" && self_run,
    /** Nobody interviews: the candidate asks and goes on. */
    unled: self_run,
    untimed,
    why: room.whyNot,
    titleFor: useTitles(),
  };
}

export type Stage = ReturnType<typeof useStage>;

/** The problem that is looked at, as this seat may see it. */
export function useSeatProblem(participant: string, slug: string | null) {
  return useQuery({
    queryKey: ["seat", participant, "problem", slug],
    queryFn: () => fetchSeatProblem(participant, slug ?? ""),
    enabled: slug !== null,
    staleTime: Infinity,
  });
}

function useTitles(): (slug: string) => string {
  const { data } = useProblems();
  return (slug) => data?.problems.find((each) => each.slug === slug)?.title ?? titleOf(slug);
}

/** The name of a participant; of nobody in particular, the candidate's. */
export function nameOf({ seat, view }: Stage, participant: string | null): string {
  const person = view.people.find((each) => each.participant === participant);
  return person?.name ?? seat.interview.candidate_name;
}

/** Who has the pen, if one alone has it. */
export function penHolder(stage: Stage): string | null {
  const pen = stage.view.state?.pen;
  return pen?.mode === "pen" ? nameOf(stage, pen.holder) : null;
}
