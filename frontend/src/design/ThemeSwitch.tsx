// The switch between the system's light, day and night; public/theme.js sets the same attribute before first paint.
import { Moon, Sun, SunMoon } from "lucide-react";
import { useEffect } from "react";

import { useStored } from "./stored";

const THEMES = ["system", "light", "dark"] as const;
const NEXT = { system: "light", light: "dark", dark: "system" } as const;
const WORDS = { system: "Theme: as the system", light: "Theme: light", dark: "Theme: dark" };
const ICONS = { system: SunMoon, light: Sun, dark: Moon };

export function ThemeSwitch() {
  const [theme, setTheme] = useStored("sandglass.theme", THEMES, "system");
  useEffect(() => {
    if (theme === "system") delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
  }, [theme]);
  const Icon = ICONS[theme];
  const next = NEXT[theme];
  const words = `${WORDS[theme]}. Change to ${next === "system" ? "the system's" : next}.`;
  return (
    <button type="button" className="icon-button" onClick={() => setTheme(next)} aria-label={words} title={words}>
      <Icon size={16} aria-hidden="true" />
    </button>
  );
}
