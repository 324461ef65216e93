// The room of an interview, for whoever has a seat in it: loads the seat and shows the page of its role.
import { useQuery } from "@tanstack/react-query";

import { useTitle } from "../design/useTitle";
import { WorkspaceSkeleton } from "../workspace/WorkspaceSkeleton";
import { fetchSeat } from "./api";
import { RoomPage } from "./RoomPage";
import { FaultPage } from "./states/Pages";

const WAITING_POLL = 3000;

export default function Room({ participant }: { participant: string }) {
  const { data, error, refetch } = useQuery({
    queryKey: ["seat", participant],
    queryFn: () => fetchSeat(participant),
    staleTime: Infinity,
    // Whether the candidate has agreed is told here alone, and the interviewer waits for it.
    refetchInterval: ({ state }) => (state.data?.consented_at === null ? WAITING_POLL : false),
  });
  useTitle(data?.interview.title ?? null);
  if (data) return <RoomPage key={participant} seat={data} />;
  if (error) return <FaultPage error={error} onRetry={() => void refetch()} />;
  return <WorkspaceSkeleton />;
}
