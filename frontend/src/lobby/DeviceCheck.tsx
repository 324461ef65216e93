// The check of this device: connection, clock, storage, keys.
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";

import { fetchSeat } from "../api/seatClient";
import { later } from "../design/later";
import { clockFinding, type Finding, liveFinding, liveOpens, measure, storageFinding, tripFinding } from "./checks";
import { FindingShape } from "./FindingShape";
import { Step } from "./Step";

const KeyCheck = later(() => import("./KeyCheck"), <div className="bone key-bone" />);

export function DeviceCheck({ participant, room }: { participant: string; room: string }) {
  const trip = useQuery({
    queryKey: ["round-trip", participant],
    queryFn: () => measure(() => fetchSeat(participant)),
    staleTime: Infinity,
    retry: false,
  });
  const live = useQuery({
    queryKey: ["live-opens", room],
    queryFn: () => liveOpens(room),
    staleTime: Infinity,
    retry: false,
  });
  const [storage] = useState(storageFinding);
  const [typed, setTyped] = useState(false);
  const waiting: [null, string] = [null, "Measuring"];
  const lost: [Finding, string] = ["poor", "The server does not answer just now. Check your network, then try again."];
  const connection = trip.data ? tripFinding(trip.data) : trip.error ? lost : waiting;
  const clock = trip.data ? clockFinding(trip.data) : trip.error ? ([null, "Not known."] as const) : waiting;
  const both = live.data === undefined ? waiting : liveFinding(live.data);
  const again = () => {
    void trip.refetch();
    void live.refetch();
  };
  return (
    <Step number={5} title="Your device">
      <dl className="checks" aria-live="polite">
        <Check name="Connection" finding={connection[0]} words={connection[1]} />
        <Check name="Live" finding={both[0]} words={both[1]} />
        <Check name="Clock" finding={clock[0]} words={clock[1]} />
        <Check name="Storage" finding={storage[0]} words={storage[1]} />
        <Check
          name="Keys"
          finding={typed ? "good" : null}
          words={typed ? "They arrive." : "Type below: brackets, a tab, whatever your keyboard makes hard."}
        />
      </dl>
      <KeyCheck onTyped={() => setTyped(true)} />
      <button type="button" className="tool" disabled={trip.isFetching || live.isFetching} onClick={again}>
        Measure again
      </button>
    </Step>
  );
}

function Check({ name, finding, words }: { name: string; finding: Finding | null; words: string }) {
  return (
    <div className="check-row">
      <dt>
        <FindingShape finding={finding} />
        {name}
      </dt>
      <dd>{words}</dd>
    </div>
  );
}
