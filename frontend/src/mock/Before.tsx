// Before a mock interview: what happens in it, the friend's link where one comes, and the way into the room.
import { useMutation } from "@tanstack/react-query";
import { useLocation } from "wouter";

import { takeSeat } from "../api/mockClient";
import type { Mock } from "../api/mockTypes";
import { Refused } from "../design/Refused";
import { counted } from "../design/words";
import { FriendPart } from "./FriendPart";
import { beforeLines, takesFriend } from "./words";

export function Before({ mock }: { mock: Mock }) {
  const untimed = mock.level === "alone_untimed";
  return (
    <>
      <section className="page-section" aria-labelledby="mock-what">
        <h2 id="mock-what">What happens</h2>
        <ul className="mock-lines">
          {beforeLines(mock).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <ol className="mock-parts">
          {mock.parts.map((part) => (
            <li key={part.title}>
              <span>{part.title}</span>
              {!untimed && <span className="quiet">{counted(part.minutes, "minute")}</span>}
            </li>
          ))}
        </ol>
      </section>
      {takesFriend(mock.level) && <FriendPart mock={mock} />}
      <Enter mock={mock} />
    </>
  );
}

function Enter({ mock: { id, state } }: { mock: Mock }) {
  const [, navigate] = useLocation();
  const entering = useMutation({
    mutationFn: () => takeSeat(id),
    onSuccess: ({ participant }) => navigate(`/room/${participant}`),
  });
  return (
    <section className="page-section" aria-label="The room">
      <Refused error={entering.error} />
      <div className="form-actions">
        <button
          type="button"
          className="button button-main button-large"
          disabled={entering.isPending}
          onClick={() => entering.mutate()}
        >
          {state === "live" ? "Back to the room" : "Enter the room"}
        </button>
        {state !== "live" && <span className="quiet">Nothing runs before the start.</span>}
      </div>
    </section>
  );
}
