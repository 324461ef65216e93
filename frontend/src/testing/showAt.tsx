// Shows the whole page at an address, as a browser would after it was typed in.
import { render } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";

import { App } from "../App";

/** `state` is what the browser's history keeps with the address. */
export function showAt(address: string, state: unknown = null): UserEvent {
  history.replaceState(state, "", address);
  render(<App />);
  return userEvent.setup();
}
