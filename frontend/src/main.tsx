// Starts the pages.
import "./design/fonts.css";
import "./design/tokens.css";
import "./design/base.css";
import "./design/controls.css";
import "./design/choices.css";
import "./design/layers.css";
import "./design/page.css";

import { StrictMode } from "react";
import { createRoot } from "react-dom/client";

import { App } from "./App";

const root = document.getElementById("root");
if (root) {
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}
