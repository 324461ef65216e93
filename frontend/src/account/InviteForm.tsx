// Inviting somebody: their name, their e-mail, what they may do.
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type SyntheticEvent, useState } from "react";

import { invite } from "../api/accountClient";
import type { AccountBody, Invited } from "../api/accountTypes";
import { Choice } from "../design/Choice";
import { problemOf, Refused } from "../design/Refused";
import { TextField } from "../design/TextField";
import { ACCOUNT_ROLE_WORDS } from "./words";

const ROLES = (["interviewer", "owner"] as const).map((value) => ({ value, title: ACCOUNT_ROLE_WORDS[value] }));

export function InviteForm({ onInvited }: { onInvited: (invited: Invited) => void }) {
  const queries = useQueryClient();
  const [name, setName] = useState("");
  const [email, setEmail] = useState("");
  const [role, setRole] = useState<AccountBody["role"]>("interviewer");
  const inviting = useMutation({
    mutationFn: invite,
    onSuccess: async (invited) => {
      setName("");
      setEmail("");
      onInvited(invited);
      await queries.invalidateQueries({ queryKey: ["accounts"] });
    },
  });
  const send = (event: SyntheticEvent) => {
    event.preventDefault();
    if (!inviting.isPending) inviting.mutate({ name, email, role });
  };
  return (
    <form className="invite-form" onSubmit={send}>
      <TextField
        label="Name"
        value={name}
        onChange={setName}
        problem={problemOf(inviting.error, ["name"])}
        maxLength={60}
        autoComplete="off"
        required
      />
      <TextField
        label="E-mail"
        type="email"
        value={email}
        onChange={setEmail}
        problem={problemOf(inviting.error, ["email"])}
        autoComplete="off"
        required
      />
      <Choice label="Role" value={role} options={ROLES} onChange={setRole} />
      <button type="submit" className="button button-main" disabled={inviting.isPending}>
        Invite
      </button>
      <Refused error={inviting.error} fields={["name", "email"]} />
    </form>
  );
}
