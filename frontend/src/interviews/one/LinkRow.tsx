// One link of an interview, and the way to end it.
import { useMutation, useQueryClient } from "@tanstack/react-query";

import { revokeLink } from "../../api/interviewClient";
import { linksKey } from "../../api/interviewQueries";
import type { InterviewLink } from "../../api/interviewTypes";
import { Refused } from "../../design/Refused";
import { useNow } from "../../design/useNow";
import { dayText, LINK_WORDS, openedText } from "../words";
import { isGood } from "./next";

export function LinkRow({ interview, link }: { interview: string; link: InterviewLink }) {
  const queries = useQueryClient();
  const now = useNow(30_000);
  const ending = useMutation({
    mutationFn: () => revokeLink(interview, link.id),
    onSuccess: () => queries.invalidateQueries({ queryKey: linksKey(interview) }),
  });
  const made = `made ${dayText(link.created_at, now)}`;
  return (
    <li className="link-row" data-quiet={isGood(link, now) ? undefined : ""}>
      <span className="link-role">{LINK_WORDS[link.role]}</span>
      <span>
        {made} · {untilText(link, now)} · {openedText(link.opened)}
        <Refused error={ending.error} />
      </span>
      {link.revoked_at === null && (
        <button
          type="button"
          className="button"
          disabled={ending.isPending}
          onClick={() => ending.mutate()}
          title="Whoever came in by it is out at once."
        >
          Revoke
          <span className="unseen">
            {" "}
            the {LINK_WORDS[link.role].toLowerCase()} {made}
          </span>
        </button>
      )}
    </li>
  );
}

function untilText({ revoked_at, expires_at }: InterviewLink, now: number): string {
  if (revoked_at !== null) return `revoked ${dayText(revoked_at, now)}`;
  return expires_at > now ? `good until ${dayText(expires_at, now)}` : `ran out ${dayText(expires_at, now)}`;
}
