// The friend's link: made once or anew, shown to be copied, and whether they have come.
import { useMutation, useQueryClient } from "@tanstack/react-query";

import { makeFriendLink } from "../api/mockClient";
import { mocksChanged } from "../api/mockQueries";
import type { Mock } from "../api/mockTypes";
import { CopyField } from "../design/CopyField";
import { Refused } from "../design/Refused";
import { stampText } from "../practice/words";

export function FriendPart({ mock: { id, level, friend } }: { mock: Mock }) {
  const queries = useQueryClient();
  const making = useMutation({
    mutationFn: () => makeFriendLink(id),
    onSuccess: () => void mocksChanged(queries),
  });
  const asks = level === "active_interviewer";
  return (
    <section className="page-section" aria-labelledby="mock-friend">
      <h2 id="mock-friend">Your friend</h2>
      <p className="mock-said">
        {asks
          ? "Send them this link. They need no account and no knowledge of the field: the room gives them cards to read aloud, and says when to wait and when to help."
          : "Send them this link. They need no account: they say their name, watch, and can change nothing."}
      </p>
      {making.data && (
        <div className="mock-link">
          <CopyField label="Link for your friend" text={`${location.origin}${making.data.page}`} />
          <p className="field-hint">
            Good until {stampText(making.data.until)}. Shown only now: only its fingerprint is kept.
          </p>
        </div>
      )}
      <Refused error={making.error} />
      <div className="form-actions">
        <button
          type="button"
          className={`button ${friend.made ? "" : "button-main"}`}
          disabled={making.isPending}
          onClick={() => making.mutate()}
        >
          {friend.made ? "Make another link" : "Make the link"}
        </button>
        <span className="quiet" role="status">
          {friendWords(friend)}
        </span>
      </div>
    </section>
  );
}

function friendWords({ made, came, name, until }: Mock["friend"]): string {
  if (came) return `${name ?? "Your friend"} has come in.`;
  if (!made) return "No link yet.";
  const good = until === null ? "" : `, good until ${stampText(until)}`;
  return `A link is out${good}. Another one ends it.`;
}
