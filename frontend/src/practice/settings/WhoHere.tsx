// Who one is here: known by this browser alone, or by an address too, so that another browser can go on.
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRef, useState } from "react";

import { signOutLearner } from "../../api/practiceClient";
import { signedUpKey, useSignedUp } from "../../api/practiceQueries";
import type { SignedUp } from "../../api/practiceTypes";
import { sentenceFor } from "../../api/fault";
import { Refused } from "../../design/Refused";
import { forgetPractice, unbindDrafts } from "./forget";
import { KnownForm } from "./KnownForm";

type Way = "sign-up" | "sign-in";

export function WhoHere({ onLeft }: { onLeft: () => void }) {
  const asked = useSignedUp();
  return (
    <section className="settings-part" aria-labelledby="who-here">
      <h3 id="who-here">Who you are here</h3>
      {asked.data && <Known signedUp={asked.data} onLeft={onLeft} />}
      {asked.data === undefined && asked.error === null && <div className="bone page-bone" aria-busy="true" />}
      {asked.data === undefined && asked.error !== null && (
        <>
          <p role="alert">{sentenceFor(asked.error)} Practice goes on without it.</p>
          <button type="button" className="button" onClick={() => void asked.refetch()}>
            Try again
          </button>
        </>
      )}
    </section>
  );
}

function Known({ signedUp, onLeft }: { signedUp: SignedUp; onLeft: () => void }) {
  const queries = useQueryClient();
  const line = useRef<HTMLParagraphElement>(null);
  const [way, setWay] = useState<Way | null>(null);
  const arrive = (kept: SignedUp) => {
    queries.setQueryData(signedUpKey, kept);
    if (way === "sign-in") {
      unbindDrafts(localStorage);
      // Problems, drafts and hints are those of the address now: nothing that was answered before holds any more.
      void queries.invalidateQueries();
    }
    close();
  };
  const close = () => {
    setWay(null);
    // What had the focus is gone; the line says what came of it.
    line.current?.focus();
  };
  return (
    <>
      <p ref={line} tabIndex={-1} role="status">
        {signedUp.email === null ? (
          "This browser alone knows you. If its data are cleared, what you did here cannot be found again."
        ) : (
          <>
            Signed up as <strong>{signedUp.email}</strong>. Another browser can go on from here.
          </>
        )}
      </p>
      {signedUp.email !== null && <Leave onLeft={onLeft} />}
      {signedUp.email === null && way === null && (
        <div className="form-actions">
          <button type="button" className="button" onClick={() => setWay("sign-up")}>
            Sign up
          </button>
          <button type="button" className="button" onClick={() => setWay("sign-in")}>
            Sign in
          </button>
        </div>
      )}
      {signedUp.email === null && way !== null && <KnownForm key={way} way={way} onDone={arrive} onBack={close} />}
    </>
  );
}

function Leave({ onLeft }: { onLeft: () => void }) {
  const queries = useQueryClient();
  const leaving = useMutation({
    mutationFn: signOutLearner,
    onSuccess: () => {
      // Whoever comes next in this browser is another learner, who finds none of these texts.
      forgetPractice(localStorage);
      forgetPractice(sessionStorage);
      onLeft();
      void queries.resetQueries();
    },
  });
  return (
    <>
      <p className="quiet">
        Signing out begins anew in this browser. Everything waits under your address; what you typed here and did not
        save goes, and recordings stay in this browser for whoever uses it.
      </p>
      <button type="button" className="button" disabled={leaving.isPending} onClick={() => leaving.mutate()}>
        {leaving.isPending ? "Signing out" : "Sign out"}
      </button>
      <Refused error={leaving.error} />
    </>
  );
}
