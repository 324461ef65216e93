// The bar on top of the lobby: nothing to click away to, only where one is.
import { Mark } from "../design/Mark";
import { ThemeSwitch } from "../design/ThemeSwitch";

export function LobbyBar({ title }: { title?: string }) {
  return (
    <header className="lobby-bar">
      <span className="home">
        <Mark />
        <span className="home-name">Sandglass</span>
      </span>
      {title !== undefined && <span className="lobby-where">Lobby · {title}</span>}
      <ThemeSwitch />
    </header>
  );
}
