// The links of an interview: making one, showing it this once, and ending it.
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";

import { makeLink } from "../../api/interviewClient";
import { linksKey, useLinks } from "../../api/interviewQueries";
import type { LinkMade, LinkRole } from "../../api/interviewTypes";
import { Choice } from "../../design/Choice";
import { CopyField } from "../../design/CopyField";
import { LoadFault } from "../../design/LoadFault";
import { Refused } from "../../design/Refused";
import { LINK_WORDS } from "../words";
import { LinkRow } from "./LinkRow";

const FOR: Record<LinkRole, string> = {
  candidate: "For the candidate. It opens the lobby, and later the room.",
  watcher: "For colleagues who look on. They see the room and can change nothing; the candidate sees their names.",
};
const HOURS = [
  { value: "24", title: "good for a day" },
  { value: "72", title: "good for 3 days" },
  { value: "168", title: "good for a week" },
  { value: "672", title: "good for 4 weeks" },
] as const;
type Hours = (typeof HOURS)[number]["value"];

export function Links({ interview }: { interview: string }) {
  const { data, error, refetch } = useLinks(interview);
  return (
    <section className="page-section" aria-labelledby="links">
      <h2 id="links">Links</h2>
      <div className="link-makers">
        <LinkMaker interview={interview} of="candidate" />
        <LinkMaker interview={interview} of="watcher" />
      </div>
      {error !== null && data === undefined && (
        <LoadFault error={error} what="The links" onRetry={() => void refetch()} />
      )}
      {data && data.length > 0 && (
        <ul className="link-list" aria-label="Links made so far">
          {data.map((link) => (
            <LinkRow key={link.id} interview={interview} link={link} />
          ))}
        </ul>
      )}
    </section>
  );
}

function LinkMaker({ interview, of: role }: { interview: string; of: LinkRole }) {
  const queries = useQueryClient();
  const [hours, setHours] = useState<Hours>("168");
  const [made, setMade] = useState<LinkMade | null>(null);
  const making = useMutation({
    mutationFn: () => makeLink(interview, role, Number(hours)),
    onSuccess: (link) => {
      setMade(link);
      return queries.invalidateQueries({ queryKey: linksKey(interview) });
    },
  });
  const name = LINK_WORDS[role];
  return (
    <div className="link-maker">
      <h3>{name}</h3>
      <p className="field-hint">{FOR[role]}</p>
      <div className="form-actions">
        <button type="button" className="button" disabled={making.isPending} onClick={() => making.mutate()}>
          {made ? "Make another" : "Make"}
          <span className="unseen"> {name.toLowerCase()}</span>
        </button>
        <Choice
          label={`How long the ${name.toLowerCase()} is good`}
          value={hours}
          options={HOURS}
          onChange={setHours}
        />
      </div>
      <Refused error={making.error} />
      <div role="status">
        {made && (
          <div className="link-made">
            <CopyField label={name} text={`${location.origin}${pageOf(made)}`} />
            <p className="field-hint">Shown only now: only its fingerprint is kept. Whoever has it can come in.</p>
          </div>
        )}
      </div>
    </div>
  );
}

function pageOf({ link, secret }: LinkMade): string {
  return link.role === "candidate" ? `/join/${secret}` : `/watch/${secret}`;
}
