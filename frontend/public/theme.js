// Sets the chosen theme before the first paint, so that no page flashes. Runs before anything else loads.
try {
  const theme = localStorage.getItem("sandglass.theme");
  if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
} catch {
  // Storage is closed to us: the system's preference decides.
}
