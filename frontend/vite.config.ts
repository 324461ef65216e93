// How the pages are built, served while developing, and tested.
import react from "@vitejs/plugin-react";
import type { Plugin } from "vite";
import { defineConfig } from "vitest/config";

/** Preloads the two latin fonts, whose hashed names are known only when the bundle is written. */
function preloadFonts(): Plugin {
  return {
    name: "preload-fonts",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      handler(_html, { bundle }) {
        const fonts = Object.keys(bundle ?? {}).filter((file) => /-latin-wght-normal-.*\.woff2$/.test(file));
        return fonts.map((file) => ({
          tag: "link",
          attrs: { rel: "preload", as: "font", type: "font/woff2", crossorigin: "", href: `/${file}` },
          injectTo: "head-prepend",
        }));
      },
    },
  };
}

// Packages that are always needed together are one file: it packs better than many, and browsers keep it from one
// release to the next.
const TOGETHER = [
  { name: "page", test: /node_modules\/(react|react-dom|scheduler|wouter|@tanstack|openapi-fetch)\// },
  {
    name: "editor",
    test: /node_modules\/(@codemirror\/(state|view|language|commands|autocomplete|lang-python)|@lezer\/(common|lr|highlight|python)|style-mod|w3c-keyname|crelt|@marijn)\//,
  },
];

export default defineConfig({
  plugins: [react(), preloadFonts()],
  server: { proxy: { "/api": process.env.SANDGLASS_API ?? "http://127.0.0.1:8000" } },
  build: {
    target: "es2022",
    // No data: URIs: the page's policy lets fonts come from this server only.
    assetsInlineLimit: 0,
    manifest: true,
    modulePreload: { polyfill: false },
    rolldownOptions: { output: { codeSplitting: { groups: TOGETHER } } },
  },
  test: {
    environment: "happy-dom",
    include: ["src/**/*.test.{ts,tsx}"],
    setupFiles: ["src/testing/setup.ts"],
    restoreMocks: true,
    testTimeout: 40_000,
  },
});
