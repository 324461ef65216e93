// Whoever was invited takes the account up with a password of their own.
import { useMutation } from "@tanstack/react-query";
import { type SyntheticEvent, useState } from "react";

import { acceptInvitation } from "../api/accountClient";
import { ApiFault } from "../api/fault";
import { problemOf, Refused } from "../design/Refused";
import { TextField } from "../design/TextField";
import { AuthPage } from "./AuthPage";
import { useArrival } from "./useArrival";
import { PASSWORD_HINT, SHORTEST_PASSWORD } from "./words";

export default function Invitation({ secret }: { secret: string }) {
  const arrive = useArrival("/interviews");
  const [password, setPassword] = useState("");
  const accepting = useMutation({
    mutationFn: (chosen: string) => acceptInvitation(secret, chosen),
    onSuccess: arrive,
  });
  if (isUnknown(accepting.error)) {
    return (
      <AuthPage
        title="This invitation does not open"
        sentence="It may have been used, replaced or run out. Ask whoever sent it for a new one."
      >
        <div className="form-actions">
          <a href="/sign-in" className="button button-main button-large">
            Sign in
          </a>
        </div>
      </AuthPage>
    );
  }
  const send = (event: SyntheticEvent) => {
    event.preventDefault();
    if (!accepting.isPending) accepting.mutate(password);
  };
  return (
    <AuthPage title="You are invited" sentence="Choose a password, and your account for interviews is ready.">
      <form className="form" onSubmit={send}>
        <TextField
          label="Password"
          type="password"
          value={password}
          onChange={setPassword}
          hint={PASSWORD_HINT}
          problem={problemOf(accepting.error, ["password"])}
          autoComplete="new-password"
          minLength={SHORTEST_PASSWORD}
          required
        />
        <Refused error={accepting.error} fields={["password"]} />
        <div className="form-actions">
          <button type="submit" className="button button-main button-large" disabled={accepting.isPending}>
            {accepting.isPending ? "Opening the account" : "Open the account"}
          </button>
        </div>
      </form>
    </AuthPage>
  );
}

function isUnknown(error: Error | null): boolean {
  if (!(error instanceof ApiFault)) return false;
  return error.status === 404 || (error.status === 422 && error.field === "invitation");
}
