// The last resort when a page breaks: says what was kept and offers the way back.
import { Component, type ReactNode } from "react";

import { Mark } from "./design/Mark";
import { Message } from "./design/Message";

interface State {
  broken: boolean;
}

export class Crash extends Component<{ children: ReactNode }, State> {
  override state: State = { broken: false };

  static getDerivedStateFromError(): State {
    return { broken: true };
  }

  override render(): ReactNode {
    if (!this.state.broken) return this.props.children;
    return (
      <main className="alone">
        <Mark size={32} />
        <Message
          level={1}
          title="This page stopped working"
          actions={
            <>
              <button type="button" className="button button-main" onClick={() => location.reload()}>
                Load the page again
              </button>
              <a className="button" href="/">
                All problems
              </a>
            </>
          }
        >
          It is our fault. What you typed is kept on this device, and what was sent is kept on the server. A running
          clock goes on.
        </Message>
      </main>
    );
  }
}
