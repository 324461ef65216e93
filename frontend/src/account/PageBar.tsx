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
  return (
    <header className="pagebar">
      <Link href="/" className="home" aria-label="Sandglass, all problems">
        <Mark />
        <span className="home-name">Sandglass</span>
      </Link>
      <nav className="pagebar-places" aria-label="Pages">
        <Place href="/">Problems</Place>
        {data?.set_up === true && <Place href="/interviews">Interviews</Place>}
        {account?.role === "owner" && <Place href="/accounts">Accounts</Place>}
      </nav>
      <div className="pagebar-side">
        {account !== null && (
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

function Place({ href, children }: { href: string; children: ReactNode }) {
  const [at] = useLocation();
  const here = href === "/" ? at === "/" : at === href || at.startsWith(`${href}/`);
  return (
    <Link href={href} className="pagebar-place" aria-current={here ? "page" : undefined}>
      {children}
    </Link>
  );
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
