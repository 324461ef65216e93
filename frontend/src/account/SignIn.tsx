// Signing in with an account.
import { useMutation } from "@tanstack/react-query";
import { type SyntheticEvent, useState } from "react";
import { Link, Redirect, useSearch } from "wouter";

import { signIn } from "../api/accountClient";
import { useAccount } from "../api/accountQueries";
import { problemOf, Refused } from "../design/Refused";
import { TextField } from "../design/TextField";
import { AuthPage } from "./AuthPage";
import { useArrival } from "./useArrival";
import { placeAfter, refusedBy } from "./words";

export default function SignIn() {
  const search = useSearch();
  const place = placeAfter(search);
  const refused = refusedBy(search);
  const arrive = useArrival(place);
  const { data } = useAccount();
  const [email, setEmail] = useState("");
  const [password, setPassword] = useState("");
  const signing = useMutation({ mutationFn: signIn, onSuccess: arrive });
  if (data?.set_up === false) return <Redirect to="/set-up" replace />;
  if (data?.account && !signing.isSuccess) return <Redirect to={place} replace />;
  const send = (event: SyntheticEvent) => {
    event.preventDefault();
    if (!signing.isPending) signing.mutate({ email, password });
  };
  return (
    <AuthPage title="Sign in" sentence="For interviewers. Candidates and watchers come in by the link they were sent.">
      {refused !== null && (
        <p className="field-problem" role="alert">
          {refused}
        </p>
      )}
      <form className="form" onSubmit={send}>
        <TextField
          label="E-mail"
          type="email"
          value={email}
          onChange={setEmail}
          problem={problemOf(signing.error, ["email"])}
          autoComplete="username"
          required
        />
        <TextField
          label="Password"
          type="password"
          value={password}
          onChange={setPassword}
          problem={problemOf(signing.error, ["password"])}
          autoComplete="current-password"
          required
        />
        <Refused error={signing.error} fields={["email", "password"]} />
        <div className="form-actions">
          <button type="submit" className="button button-main button-large" disabled={signing.isPending}>
            {signing.isPending ? "Signing in" : "Sign in"}
          </button>
          {data?.oidc === true && (
            <a className="button button-large" href="/api/account/oidc/start">
              Sign in with your organisation
            </a>
          )}
        </div>
      </form>
      <p className="auth-other">
        Practising needs no account. <Link href="/">Go to the problems</Link>
      </p>
    </AuthPage>
  );
}
