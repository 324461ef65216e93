// Greets the first visitor of a fresh installation, and is gone once there is an account.
import { Link } from "wouter";

import { useAccount } from "../api/accountQueries";

export function SetUpBanner() {
  const { data } = useAccount();
  if (data?.set_up !== false) return null;
  return (
    <aside className="set-up-banner" aria-label="Interviews">
      <p>
        <strong>Interviews are not set up yet.</strong> Make the owner&apos;s account, and a demo shows a live interview
        from all sides within a minute.
      </p>
      <Link href="/set-up" className="button button-main">
        Set up interviews
      </Link>
    </aside>
  );
}
