// What only somebody with an account may see: leads others to the way in, and comes back afterwards.
import "../design/forms.css";

import type { ReactNode } from "react";
import { Redirect, useLocation, useSearch } from "wouter";

import { useAccount } from "../api/accountQueries";
import type { Account } from "../api/accountTypes";
import { Message } from "../design/Message";
import { LoadFault } from "../design/LoadFault";
import { PageBar } from "./PageBar";
import { PageBones } from "./PageBones";

interface Props {
  children: (account: Account) => ReactNode;
  /** Pages for the owner alone say so to others. */
  owner?: boolean;
}

export function SignedIn({ children, owner = false }: Props) {
  const { data, error, fetchStatus, refetch } = useAccount();
  const [at] = useLocation();
  const search = useSearch();
  const silent = data === undefined && (error !== null || fetchStatus === "paused");
  // A guest of a mock interview is signed in also where nobody has an account.
  if (data?.account === null && !data.set_up) return <Redirect to="/set-up" replace />;
  if (data?.account === null) {
    const here = search === "" ? at : `${at}?${search}`;
    return <Redirect to={`/sign-in?next=${encodeURIComponent(here)}`} replace />;
  }
  return (
    <>
      <PageBar />
      {data === undefined && !silent && <PageBones />}
      {silent && (
        <main className="page">
          <LoadFault error={error} what="The page" onRetry={() => void refetch()} />
        </main>
      )}
      {data?.account && (owner && data.account.role !== "owner" ? <OwnersOnly /> : children(data.account))}
    </>
  );
}

function OwnersOnly() {
  return (
    <main className="page">
      <Message level={1} title="This page is the owner's">
        Accounts are invited and closed by the owner of this installation.
      </Message>
    </main>
  );
}
