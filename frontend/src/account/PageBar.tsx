// The bar on top of the pages that are lists and forms: the mark, where one can go, and who one is.
import "./pagebar.css";

import type { ReactNode } from "react";
import { Link, useLocation } from "wouter";

import { useAccount } from "../api/accountQueries";
import { Mark } from "../design/Mark";
import { ThemeSwitch } from "../design/ThemeSwitch";

export function PageBar() {
  const { data } = useAccount();
  const account = data?.account ?? null;
  const guest = account?.role === "guest";
  return (
    <header className="pagebar">
      <Link href="/" className="home" aria-label="Sandglass, all problems">
        <Mark />
        <span className="home-name">Sandglass</span>
      </Link>
      <nav className="pagebar-places" aria-label="Pages">
        <Place href="/">Problems</Place>
        <Place href="/practice" whole>
          Practice
        </Place>
        {data?.set_up === true && !guest && <Place href="/interviews">Interviews</Place>}
        {account?.role === "owner" && <Place href="/accounts">Accounts</Place>}
      </nav>
      <div className="pagebar-side">
        {account !== null && guest && <span className="quiet">{account.name}</span>}
        {account !== null && !guest && (
          <Link href="/account" className="pagebar-account" aria-label={`Your account, ${account.name}`}>
            <Initial name={account.name} />
            <span className="pagebar-name">{account.name}</span>
          </Link>
        )}
        {data?.set_up === true && account === null && <Place href="/sign-in">Sign in</Place>}
        <ThemeSwitch />
      </div>
    </header>
  );
}

interface PlaceProps {
  href: string;
  children: ReactNode;
  /** Loaded from the server as a whole: the pages of practice alone come with leave to use the microphone. */
  whole?: boolean;
}

function Place({ href, children, whole = false }: PlaceProps) {
  const [at] = useLocation();
  const here = href === "/" ? at === "/" : at === href || at.startsWith(`${href}/`);
  const look = { href, className: "pagebar-place", "aria-current": here ? ("page" as const) : undefined };
  return whole ? <a {...look}>{children}</a> : <Link {...look}>{children}</Link>;
}

function initialOf(name: string): string {
  const [first] = new Intl.Segmenter().segment(name.trim());
  return first?.segment.toUpperCase() ?? "?";
}

export function Initial({ name }: { name: string }) {
  return (
    <span className="initial" aria-hidden="true">
      {initialOf(name)}
    </span>
  );
}
