// One's own account: who one is, where one is signed in, the password, the way out.
import "./account.css";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useLocation } from "wouter";

import { signOut } from "../api/accountClient";
import { accountChanged } from "../api/accountQueries";
import type { Account } from "../api/accountTypes";
import { Refused } from "../design/Refused";
import { useTitle } from "../design/useTitle";
import { Logins } from "./Logins";
import { PasswordForm } from "./PasswordForm";
import { SignedIn } from "./SignedIn";
import { ACCOUNT_ROLE_WORDS } from "./words";

export default function OwnAccount() {
  return <SignedIn>{(account) => <OwnAccountPage account={account} />}</SignedIn>;
}

function OwnAccountPage({ account }: { account: Account }) {
  useTitle("Your account");
  const queries = useQueryClient();
  const [, navigate] = useLocation();
  const leaving = useMutation({
    mutationFn: signOut,
    onSuccess: async () => {
      navigate("/", { replace: true });
      await accountChanged(queries);
    },
  });
  return (
    <main className="page page-narrow">
      <div className="page-head">
        <h1>{account.name}</h1>
        <button type="button" className="button" disabled={leaving.isPending} onClick={() => leaving.mutate()}>
          Sign out
        </button>
      </div>
      <p className="quiet">
        {account.email} · {ACCOUNT_ROLE_WORDS[account.role].toLowerCase()}
      </p>
      <Refused error={leaving.error} />
      <section className="page-section first-section" aria-labelledby="logins">
        <h2 id="logins">Where you are signed in</h2>
        <Logins />
      </section>
      <section className="page-section" aria-labelledby="password">
        <h2 id="password">Password</h2>
        <PasswordForm email={account.email} />
      </section>
    </main>
  );
}
