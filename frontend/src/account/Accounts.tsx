// The owner's page: whose accounts there are, inviting one more, closing one and opening it again.
import "./account.css";

import { useQuery } from "@tanstack/react-query";
import { useState } from "react";

import { fetchAccounts } from "../api/accountClient";
import type { Invited } from "../api/accountTypes";
import { CopyField } from "../design/CopyField";
import { LoadFault } from "../design/LoadFault";
import { useTitle } from "../design/useTitle";
import { AccountRow } from "./AccountRow";
import { InviteForm } from "./InviteForm";
import { SignedIn } from "./SignedIn";

export const accountsKey = ["accounts"];

export default function Accounts() {
  return <SignedIn owner>{(account) => <AccountsPage me={account.id} />}</SignedIn>;
}

function AccountsPage({ me }: { me: string }) {
  useTitle("Accounts");
  const { data, error, refetch } = useQuery({ queryKey: accountsKey, queryFn: fetchAccounts });
  const [invited, setInvited] = useState<Invited | null>(null);
  return (
    <main className="page page-narrow">
      <div className="page-head">
        <h1>Accounts</h1>
      </div>
      <p className="quiet">
        Interviewers see their own interviews and those they rate. Owners can invite others besides. Candidates and
        watchers need no account.
      </p>
      <section className="page-section first-section" aria-labelledby="invite">
        <h2 id="invite">Invite somebody</h2>
        <InviteForm onInvited={setInvited} />
        <div role="status">{invited && <InvitedCard invited={invited} />}</div>
      </section>
      <section aria-label="Everybody with an account">
        {error !== null && data === undefined && (
          <LoadFault error={error} what="The accounts" onRetry={() => void refetch()} />
        )}
        {data === undefined && error === null && <div className="bone page-bone" />}
        <ul className="people">
          {data?.map((account) => (
            <AccountRow key={account.id} account={account} me={account.id === me} />
          ))}
        </ul>
      </section>
    </main>
  );
}

function InvitedCard({ invited }: { invited: Invited }) {
  const address = `${location.origin}/invitation/${invited.invitation}`;
  return (
    <div className="invited">
      <p>Send this address to {invited.account.name}. It is shown only now, and whoever has it can open the account.</p>
      <CopyField label={`Invitation for ${invited.account.name}`} text={address} />
    </div>
  );
}
