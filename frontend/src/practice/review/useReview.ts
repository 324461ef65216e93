// One sitting with the review queue: the thing on show, rating it, and taking the last rating back.
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";

import { rate, takeBack, wake } from "../../api/practiceClient";
import { practised, queueKey, useQueue } from "../../api/practiceQueries";
import type { Deck, Due, Queue, Rated, Rating } from "../../api/practiceTypes";

export interface Given {
  rated: Rated;
  title: string;
  rating: Rating;
}

const MOST_SECONDS = 7200;

export function useReview(deck: Deck | null) {
  const queries = useQueryClient();
  const asked = useQueue(deck);
  // What was rated in this sitting, newest last.
  const [given, setGiven] = useState<readonly Given[]>([]);
  // Comes first whatever the queue says: what was just taken back.
  const [first, setFirst] = useState<string | null>(null);
  const queue = asked.data;
  const due = queue ? inOrder(queue.due, first) : [];
  const current = due[0] ?? null;
  const seconds = useSeconds(current?.item ?? null);
  const keep = (next: Queue) => queries.setQueryData(queueKey(deck), onlyOf(next, deck));
  const othersChanged = () => practised(queries, "none");

  const rating = useMutation({
    mutationFn: ({ item, rating }: { item: Due; rating: Rating }) => rate(item.item, { rating, seconds: seconds() }),
    onSuccess: async (rated, { item, rating }) => {
      const rest = due.filter((each) => each.item !== item.item);
      // Only the server knows what comes after the last one, and when; it is asked while that is still on show.
      const known = rest.length === 0 && (await asked.refetch()).isSuccess;
      if (queue && !known) keep({ ...queue, due: rest, today: queue.today + 1 });
      setGiven((before) => [...before, { rated, title: item.title, rating }]);
      setFirst(null);
      void othersChanged();
    },
  });
  const undoing = useMutation({
    mutationFn: ({ rated }: Given) => takeBack(rated.review),
    onSuccess: (next, { rated }) => {
      setGiven((before) => before.filter((each) => each.rated.review !== rated.review));
      setFirst(rated.item);
      keep(next);
      void othersChanged();
    },
  });
  const waking = useMutation({
    mutationFn: wake,
    onSuccess: (next, item) => {
      setFirst(item);
      keep(next);
      void practised(queries);
    },
  });
  // A fault is about what was done last.
  const forget = () => [rating, undoing, waking].forEach((each) => each.reset());
  const busy = rating.isPending || undoing.isPending || waking.isPending;
  return {
    asked,
    current,
    left: due.length,
    given,
    busy,
    error: rating.error ?? undoing.error ?? waking.error,
    give: (value: Rating) => {
      if (current === null || busy) return;
      forget();
      rating.mutate({ item: current, rating: value });
    },
    undo: () => {
      const last = given.at(-1);
      if (last === undefined || busy) return;
      forget();
      undoing.mutate(last);
    },
    wake: (item: string) => {
      if (busy) return;
      forget();
      waking.mutate(item);
    },
  };
}

export type Review = ReturnType<typeof useReview>;

function inOrder(due: readonly Due[], first: string | null): Due[] {
  return [...due].sort((one, other) => Number(other.item === first) - Number(one.item === first));
}

/** The server's answers to an undo hold all decks. */
function onlyOf(queue: Queue, deck: Deck | null): Queue {
  return { ...queue, due: queue.due.filter((each) => deck === null || each.deck === deck) };
}

/** How long the thing has been on show, in whole seconds. */
function useSeconds(item: string | null): () => number {
  const since = useRef(0);
  useEffect(() => {
    since.current = Date.now();
  }, [item]);
  return () => Math.min(MOST_SECONDS, Math.round((Date.now() - since.current) / 1000));
}
