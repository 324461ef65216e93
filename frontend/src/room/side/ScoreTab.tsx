// The scorecard beside the room: the dimensions, filled in while the interview goes on.
import "../../scorecard/scorecard.css";

import { useQuery } from "@tanstack/react-query";
import { ExternalLink } from "lucide-react";

import { useInterview } from "../../api/interviewQueries";
import { LoadFault } from "../../design/LoadFault";
import { DimensionRows } from "../../scorecard/CardForm";
import { momentsOf } from "../../scorecard/marks";
import type { Timeline } from "../../scorecard/MarkRow";
import { SaveState } from "../../scorecard/SaveState";
import { useCard } from "../../scorecard/useCard";
import { fetchNotes } from "../api";
import type { Stage } from "../coding/useStage";
import { notesKey } from "./NotesTab";

export default function ScoreTab({ stage }: { stage: Stage }) {
  const { id } = stage.seat.interview;
  const hand = useCard(id);
  const timeline = useRoomTimeline(stage);
  if (hand.scorecard === null) {
    return hand.error === null ? (
      <p className="pane-empty quiet">Loading your scorecard</p>
    ) : (
      <LoadFault error={hand.error} what="Your scorecard" onRetry={() => void hand.keeper.load()} />
    );
  }
  return (
    <div className="score-tab">
      <SaveState hand={hand} />
      <DimensionRows hand={hand} scorecard={hand.scorecard} timeline={timeline} strict={false} />
      <a href={`/interviews/${id}/scorecard`} target="_blank" rel="noopener" className="button">
        <ExternalLink size={14} aria-hidden="true" />
        The whole scorecard
      </a>
    </div>
  );
}

function useRoomTimeline({ seat, view, room }: Stage): Timeline {
  const { id } = seat.interview;
  const { data: notes = [] } = useQuery({
    queryKey: notesKey(seat.participant),
    queryFn: () => fetchNotes(seat.participant),
  });
  const { data: interview } = useInterview(id);
  const over = view.state?.state === "done";
  return {
    interview: id,
    start: interview?.started_at ?? null,
    over,
    moments: momentsOf(notes, view.events),
    now: over ? null : () => room.serverNow,
  };
}
