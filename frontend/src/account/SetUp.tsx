// The first visitor of a fresh installation makes its first account, the owner's.
import { useMutation } from "@tanstack/react-query";
import { type SyntheticEvent, useState } from "react";
import { Link } from "wouter";

import { setUp } from "../api/accountClient";
import { useAccount } from "../api/accountQueries";
import { problemOf, Refused } from "../design/Refused";
import { TextField } from "../design/TextField";
import { AuthPage } from "./AuthPage";
import { useArrival } from "./useArrival";
import { PASSWORD_HINT, SHORTEST_PASSWORD } from "./words";

export default function SetUp() {
  const { data } = useAccount();
  const arrive = useArrival("/interviews");
  const making = useMutation({ mutationFn: setUp, onSuccess: arrive });
  if (data?.set_up === true && !making.isSuccess) return <AlreadySetUp />;
  return (
    <AuthPage
      title="Set up interviews"
      sentence="This installation has no account yet. The first one is its owner's: it can interview, and invite others who do."
    >
      <SetUpForm pending={making.isPending} error={making.error} onSend={making.mutate} />
      <p className="auth-other">
        Practising needs no account. <Link href="/">Go to the problems</Link>
      </p>
    </AuthPage>
  );
}

interface FormProps {
  pending: boolean;
  error: Error | null;
  onSend: (body: { name: string; email: string; password: string }) => void;
}

function SetUpForm({ pending, error, onSend }: FormProps) {
  const [name, setName] = useState("");
  const [email, setEmail] = useState("");
  const [password, setPassword] = useState("");
  const send = (event: SyntheticEvent) => {
    event.preventDefault();
    if (!pending) onSend({ name, email, password });
  };
  return (
    <form className="form" onSubmit={send}>
      <TextField
        label="Your name"
        value={name}
        onChange={setName}
        hint="Candidates and colleagues see it."
        problem={problemOf(error, ["name"])}
        autoComplete="name"
        maxLength={60}
        required
      />
      <TextField
        label="E-mail"
        type="email"
        value={email}
        onChange={setEmail}
        hint="For signing in. Nothing is ever sent to it from here."
        problem={problemOf(error, ["email"])}
        autoComplete="username"
        required
      />
      <TextField
        label="Password"
        type="password"
        value={password}
        onChange={setPassword}
        hint={PASSWORD_HINT}
        problem={problemOf(error, ["password"])}
        autoComplete="new-password"
        minLength={SHORTEST_PASSWORD}
        required
      />
      <Refused error={error} fields={["name", "email", "password"]} />
      <div className="form-actions">
        <button type="submit" className="button button-main button-large" disabled={pending}>
          {pending ? "Making the account" : "Make the owner's account"}
        </button>
      </div>
    </form>
  );
}

function AlreadySetUp() {
  return (
    <AuthPage title="Already set up" sentence="This installation has an owner. Ask them for an invitation, or sign in.">
      <div className="form-actions">
        <Link href="/sign-in" className="button button-main button-large">
          Sign in
        </Link>
        <Link href="/" className="button button-large">
          All problems
        </Link>
      </div>
    </AuthPage>
  );
}
