// Changing one's password, which signs every other browser out.
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type SyntheticEvent, useState } from "react";

import { changePassword } from "../api/accountClient";
import { problemOf, Refused } from "../design/Refused";
import { TextField } from "../design/TextField";
import { PASSWORD_HINT, SHORTEST_PASSWORD } from "./words";

export function PasswordForm({ email }: { email: string }) {
  const queries = useQueryClient();
  const [old, setOld] = useState("");
  const [next, setNext] = useState("");
  const changing = useMutation({
    mutationFn: () => changePassword(old, next),
    onSuccess: async () => {
      setOld("");
      setNext("");
      await queries.invalidateQueries({ queryKey: ["logins"] });
    },
  });
  const send = (event: SyntheticEvent) => {
    event.preventDefault();
    if (!changing.isPending) changing.mutate();
  };
  return (
    <form className="form password-form" onSubmit={send}>
      {/* Password keepers look for whose password it is. */}
      <input type="text" className="unseen" autoComplete="username" value={email} readOnly tabIndex={-1} aria-hidden />
      <TextField
        label="Password until now"
        type="password"
        value={old}
        onChange={setOld}
        problem={problemOf(changing.error, ["old"])}
        autoComplete="current-password"
        required
      />
      <TextField
        label="New password"
        type="password"
        value={next}
        onChange={setNext}
        hint={`${PASSWORD_HINT} Other browsers are signed out.`}
        problem={problemOf(changing.error, ["new"])}
        autoComplete="new-password"
        minLength={SHORTEST_PASSWORD}
        required
      />
      <Refused error={changing.error} fields={["old", "new"]} />
      <div className="form-actions">
        <button type="submit" className="button button-main" disabled={changing.isPending}>
          Change the password
        </button>
        <span className="quiet" role="status">
          {changing.isSuccess && next === "" && "Changed. Other browsers are signed out."}
        </span>
      </div>
    </form>
  );
}
