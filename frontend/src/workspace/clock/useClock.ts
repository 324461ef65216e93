// The clock of a problem's newest room: read from the server, started, ended, and left behind.
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from "react";

import { endRoom, fetchRooms, openRoom } from "../../api/client";
import { sentenceFor } from "../../api/fault";
import type { Room } from "../../api/types";
import { readStored, writeStored } from "../../design/stored";
import { announcement, clockOffset, endSentence, faceOf, type Phase } from "./clock";

/** A room as it was read, with how far the server's clock is ahead of this one. */
export interface Reading {
  room: Room;
  offset: number;
}

export interface Clock {
  /** The room that counts, open or just ended; null without one. */
  reading: Reading | null;
  /** False until the server has said whether a room is open. */
  known: boolean;
  running: boolean;
  /** True from the end of the time until the person goes on without a clock. */
  locked: boolean;
  /** What is said above a locked editor. */
  sentence: string | null;
  /** What was last said aloud. */
  said: string;
  busy: boolean;
  /** Why the clock could not be started or ended. */
  problem: string | null;
  start: (minutes: number) => void;
  finish: () => void;
  leave: () => void;
}

const LOOK_EVERY = 250;
const leftKey = (room: string) => `sandglass.left.${room}`;

export function useClock(problem: string): Clock {
  const queries = useQueryClient();
  const key = ["rooms", problem];
  const { data, isFetched } = useQuery({
    queryKey: key,
    queryFn: () => timed(async () => (await fetchRooms(problem))[0]),
    refetchOnWindowFocus: "always",
  });
  const set = (reading: Reading | null) => queries.setQueryData(key, reading);
  const start = useMutation({
    mutationFn: (minutes: number) => timed(() => openRoom(problem, minutes)),
    onSuccess: set,
  });
  const finish = useMutation({ mutationFn: (room: string) => timed(() => endRoom(room)), onSuccess: set });
  const [left, setLeft] = useState<string | null>(null);
  const reading = data ?? null;
  const { phase, said } = usePhase(reading);

  const gone = reading !== null && (left === reading.room.id || readStored(leftKey(reading.room.id)) !== null);
  const running = reading !== null && phase !== "over";
  const locked = reading !== null && phase === "over" && !gone;
  const failure = start.error ?? finish.error;
  return {
    reading: gone && !running ? null : reading,
    known: isFetched,
    running,
    locked,
    sentence: locked ? endSentence(reading.room) : null,
    said,
    busy: start.isPending || finish.isPending,
    problem: failure === null ? null : sentenceFor(failure),
    start: (minutes) => start.mutate(minutes),
    finish: () => reading && finish.mutate(reading.room.id),
    leave: () => {
      if (!reading) return;
      writeStored(leftKey(reading.room.id), "1");
      setLeft(reading.room.id);
    },
  };
}

async function timed(request: () => Promise<Room | undefined>): Promise<Reading | null> {
  const sentAt = Date.now();
  const room = await request();
  return room ? { room, offset: clockOffset(room, sentAt, Date.now()) } : null;
}

/** The clock's phase and what is to be said about it; the page is drawn again only when the phase changes. */
function usePhase(reading: Reading | null): { phase: Phase; said: string } {
  const subscribe = useCallback(
    (hear: () => void) => {
      if (reading?.room.state !== "open") return () => undefined;
      const timer = setInterval(hear, LOOK_EVERY);
      return () => clearInterval(timer);
    },
    [reading],
  );
  const phase = useSyncExternalStore(subscribe, () =>
    reading ? faceOf(reading.room, Date.now() + reading.offset).phase : "over",
  );

  const before = useRef<{ room: string; phase: Phase } | null>(null);
  const [said, setSaid] = useState("");
  const room = reading?.room.id ?? null;
  useEffect(() => {
    if (room === null) return;
    const last = before.current;
    const words = last?.room === room ? announcement(last.phase, phase) : null;
    before.current = { room, phase };
    if (words !== null) setSaid(words);
  }, [room, phase]);
  return { phase, said };
}
