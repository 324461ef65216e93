// How the page that replays by itself is built: one file with its scripts and styles inside, beside the other pages.
import { createHash } from "node:crypto";

import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";

/** Writes scripts and styles into the page, and forbids it every network. */
function oneFile(): Plugin {
  return {
    name: "one-file",
    apply: "build",
    enforce: "post",
    generateBundle(_options, bundle) {
      const page = bundle["offline.html"];
      if (page?.type !== "asset") throw new Error("There is no offline.html to write into.");
      let script = "";
      let style = "";
      for (const [name, file] of Object.entries(bundle)) {
        if (file.type === "chunk") script += file.code;
        else if (name.endsWith(".css")) style += String(file.source);
        if (name !== "offline.html") Reflect.deleteProperty(bundle, name);
      }
      // There is nothing to load beforehand in one file: what would be put in place of the mark later is nothing.
      const inside = script
        .replaceAll("__VITE_PRELOAD__", "void 0")
        .replaceAll("</script", "<\\/script")
        .replaceAll("<!--", "\\x3c!--");
      const hash = createHash("sha256").update(inside).digest("base64");
      const policy = `default-src 'none'; script-src 'sha256-${hash}'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'`;
      const bare = String(page.source)
        .replace(/\s*<script type="module"[^>]*><\/script>/, "")
        .replace(/\s*<link rel="(stylesheet|modulepreload)"[^>]*>/g, "");
      const [head = "", body = ""] = bare.split("</head>");
      const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}" />\n`;
      // The policy must stand before all that it speaks of; the script must find the document above it.
      page.source =
        head.replace('<meta charset="utf-8" />', () => `<meta charset="utf-8" />\n    ${meta}`) +
        `<style>${style}</style></head>` +
        body.replace("</body>", () => `<script type="module">${inside}</script>\n  </body>`);
    },
  };
}

export default defineConfig({
  plugins: [react(), oneFile()],
  publicDir: false,
  build: {
    target: "es2022",
    emptyOutDir: false,
    cssCodeSplit: false,
    modulePreload: false,
    assetsInlineLimit: 100_000_000,
    rolldownOptions: { input: "offline.html", output: { codeSplitting: false } },
  },
});
