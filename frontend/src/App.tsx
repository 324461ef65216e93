// Which page is shown for which address, and what all pages share.
import { CSPProvider } from "@base-ui/react/csp-provider";
import { QueryClientProvider } from "@tanstack/react-query";
import { lazy, Suspense, useState } from "react";
import { Route, Switch } from "wouter";

import { newQueryClient } from "./api/queries";
import { Crash } from "./Crash";
import { nonce } from "./design/nonce";
import { NotFound } from "./NotFound";
import { ProblemList } from "./problems/ProblemList";
import { WorkspaceSkeleton } from "./workspace/WorkspaceSkeleton";

const Workspace = lazy(() => import("./workspace/Workspace"));

export function App() {
  const [queries] = useState(newQueryClient);
  return (
    <Crash>
      <CSPProvider nonce={nonce()} disableStyleElements>
        <QueryClientProvider client={queries}>
          <Suspense fallback={<WorkspaceSkeleton />}>
            <Switch>
              <Route path="/">
                <ProblemList />
              </Route>
              <Route path="/problems/:slug">{({ slug }) => <Workspace key={slug} slug={slug} />}</Route>
              <Route>
                <NotFound />
              </Route>
            </Switch>
          </Suspense>
        </QueryClientProvider>
      </CSPProvider>
    </Crash>
  );
}
