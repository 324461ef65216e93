// One account in the owner's list.
import { useMutation, useQueryClient } from "@tanstack/react-query";

import { disableAccount, enableAccount } from "../api/accountClient";
import type { Account } from "../api/accountTypes";
import { Refused } from "../design/Refused";
import { Initial } from "./PageBar";
import { ACCOUNT_ROLE_WORDS } from "./words";

export function AccountRow({ account, me }: { account: Account; me: boolean }) {
  const queries = useQueryClient();
  const change = useMutation({
    mutationFn: () => (account.disabled ? enableAccount(account.id) : disableAccount(account.id)),
    onSuccess: () => queries.invalidateQueries({ queryKey: ["accounts"] }),
  });
  const state = account.disabled ? "closed" : account.invited ? "invited, not yet opened" : "";
  return (
    <li className="people-row" data-quiet={account.disabled ? "" : undefined}>
      <Initial name={account.name} />
      <div className="people-who">
        <p className="people-name">
          {account.name}
          {me && <span className="quiet"> (you)</span>}
        </p>
        <p className="people-more">{[account.email, state].filter(Boolean).join(" · ")}</p>
        <Refused error={change.error} />
      </div>
      <span className="chip">{ACCOUNT_ROLE_WORDS[account.role]}</span>
      {!me && (
        <button
          type="button"
          className="button"
          disabled={change.isPending}
          onClick={() => change.mutate()}
          title={account.disabled ? undefined : "Signs them out everywhere; their interviews stay."}
        >
          {account.disabled ? "Open again" : "Close account"}
          <span className="unseen"> of {account.name}</span>
        </button>
      )}
    </li>
  );
}
