// Signing up for practice, or in as who one is elsewhere: says first what becomes of what this browser holds.
import { useMutation } from "@tanstack/react-query";
import { type SyntheticEvent, useEffect, useRef, useState } from "react";

import { PASSWORD_HINT, SHORTEST_PASSWORD } from "../../account/words";
import { signInLearner, signUp } from "../../api/practiceClient";
import type { SignedUp } from "../../api/practiceTypes";
import { problemOf, Refused } from "../../design/Refused";
import { TextField } from "../../design/TextField";

const FIELDS = ["email", "password"];
const WAYS = {
  "sign-up": {
    send: signUp,
    says: "Everything that you did in this browser is kept, from now on under your address too. Nothing is sent to it.",
    action: "Sign up",
    busy: "Signing up",
    hint: `${PASSWORD_HINT} Nobody can send you a new one.`,
    autoComplete: "new-password",
    least: SHORTEST_PASSWORD,
  },
  "sign-in": {
    send: signInLearner,
    says:
      "What you did in this browser is added to what is kept under your address. Where both have the same thing, such " +
      "as a plan or code for one problem, the one under your address stays and the one from here goes.",
    action: "Sign in",
    busy: "Signing in",
    hint: undefined,
    autoComplete: "current-password",
    least: 1,
  },
} as const;

interface Props {
  way: keyof typeof WAYS;
  onDone: (kept: SignedUp) => void;
  onBack: () => void;
}

export function KnownForm({ way, onDone, onBack }: Props) {
  const { send, says, action, busy, hint, autoComplete, least } = WAYS[way];
  const form = useRef<HTMLFormElement>(null);
  const [email, setEmail] = useState("");
  const [password, setPassword] = useState("");
  const sending = useMutation({ mutationFn: () => send({ email: email.trim(), password }), onSuccess: onDone });
  // Who asked for the form wants to write in it.
  useEffect(() => form.current?.querySelector("input")?.focus(), []);
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (!sending.isPending) sending.mutate();
  };
  return (
    <form ref={form} className="form" aria-label={action} onSubmit={submit}>
      <p>{says}</p>
      <TextField
        label="E-mail"
        type="email"
        value={email}
        onChange={setEmail}
        problem={problemOf(sending.error, ["email"])}
        autoComplete="username"
        required
      />
      <TextField
        label="Password"
        type="password"
        value={password}
        onChange={setPassword}
        hint={hint}
        problem={problemOf(sending.error, ["password"])}
        autoComplete={autoComplete}
        minLength={least}
        required
      />
      <Refused error={sending.error} fields={FIELDS} />
      <div className="form-actions">
        <button type="submit" className="button button-main" disabled={sending.isPending}>
          {sending.isPending ? busy : action}
        </button>
        <button type="button" className="button button-quiet" onClick={onBack}>
          Not now
        </button>
      </div>
    </form>
  );
}
