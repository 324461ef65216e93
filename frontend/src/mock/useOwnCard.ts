// One's own scores while they are given: each change shows at once and is kept, one after the other.
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRef, useState } from "react";

import { lockOwnCard, putOwnCard } from "../api/mockClient";
import { keepMock } from "../api/mockQueries";
import type { Mock, OwnCard } from "../api/mockTypes";

export interface OwnCardHand {
  card: OwnCard;
  rate: (subject: string, rating: number | null) => void;
  say: (summary: string) => void;
  /** Locks what is shown, whether or not it was kept before. */
  lock: () => Promise<void>;
  error: Error | null;
  words: string;
}

export function useOwnCard(mock: Mock): OwnCardHand {
  const queries = useQueryClient();
  const [card, setCard] = useState<OwnCard>(() => mock.own ?? { ratings: {}, summary: "" });
  const latest = useRef(card);
  const keeping = useMutation({
    mutationFn: (body: OwnCard) => putOwnCard(mock.id, body),
    // Of two changes the later one is kept last.
    scope: { id: `own-card-${mock.id}` },
  });
  const change = (part: Partial<OwnCard>) => {
    latest.current = { ...latest.current, ...part };
    setCard(latest.current);
    keeping.mutate(latest.current);
  };
  return {
    card,
    rate: (subject, rating) => change({ ratings: { ...latest.current.ratings, [subject]: rating } }),
    say: (summary) => {
      if (summary !== latest.current.summary) change({ summary });
    },
    lock: async () => {
      await keeping.mutateAsync(latest.current);
      keepMock(queries, await lockOwnCard(mock.id));
    },
    error: keeping.error,
    words: keeping.isPending ? "Saving" : keeping.isSuccess ? "Saved" : "",
  };
}
