// The browsers that are signed in with one's account; each can be signed out from here.
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";

import { endLogin, fetchLogins } from "../api/accountClient";
import type { Login } from "../api/accountTypes";
import { LoadFault } from "../design/LoadFault";
import { Refused } from "../design/Refused";
import { useNow } from "../design/useNow";
import { momentText } from "../design/words";
import { browserText } from "./words";

const loginsKey = ["logins"];

export function Logins() {
  const { data, error, refetch } = useQuery({ queryKey: loginsKey, queryFn: fetchLogins });
  const now = useNow(30_000);
  if (data === undefined) {
    if (error === null) return <div className="bone page-bone" />;
    return <LoadFault error={error} what="The list" onRetry={() => void refetch()} />;
  }
  return (
    <ul className="people">
      {data.map((login) => (
        <LoginRow key={login.id} login={login} now={now} />
      ))}
    </ul>
  );
}

function LoginRow({ login, now }: { login: Login; now: number }) {
  const queries = useQueryClient();
  const ending = useMutation({
    mutationFn: () => endLogin(login.id),
    onSuccess: () => queries.invalidateQueries({ queryKey: loginsKey }),
  });
  const name = browserText(login.browser);
  return (
    <li className="people-row logins-row">
      <div className="people-who">
        <p className="people-name">{name}</p>
        <p className="people-more">
          {login.current ? "this browser" : `last used ${momentText(login.used_at, now)}`} · signed in{" "}
          {momentText(login.created_at, now)}
        </p>
        <Refused error={ending.error} />
      </div>
      {!login.current && (
        <button type="button" className="button" disabled={ending.isPending} onClick={() => ending.mutate()}>
          Sign out
          <span className="unseen"> {name}</span>
        </button>
      )}
    </li>
  );
}
