// One click makes a demo interview and leads to it, with both its links at hand.
import { useMutation } from "@tanstack/react-query";
import { useLocation } from "wouter";

import { makeDemo } from "../api/interviewClient";
import { Refused } from "../design/Refused";

/** What travels with the address of a demo interview that was just made: the secrets are shown this once. */
export interface DemoSecrets {
  candidate: string;
  watcher: string;
}

export function DemoButton({ large = false }: { large?: boolean }) {
  const [, navigate] = useLocation();
  const making = useMutation({
    mutationFn: makeDemo,
    onSuccess: ({ interview, candidate, watcher }) => {
      const demo: DemoSecrets = { candidate, watcher };
      navigate(`/interviews/${interview}`, { state: { demo } });
    },
  });
  return (
    <>
      <button
        type="button"
        className={large ? "button button-large" : "button"}
        disabled={making.isPending}
        onClick={() => making.mutate()}
      >
        {making.isPending ? "Making the demo" : "Try the demo"}
      </button>
      <Refused error={making.error} />
    </>
  );
}
