// Which page is shown for which address, and what all pages share.
import { CSPProvider } from "@base-ui/react/csp-provider";
import { QueryClientProvider } from "@tanstack/react-query";
import { lazy, Suspense, useState } from "react";
import { Route, Switch } from "wouter";

import { PageBones } from "./account/PageBones";
import { newQueryClient } from "./api/queries";
import { Crash } from "./Crash";
import { nonce } from "./design/nonce";
import { NotFound } from "./NotFound";
import { WorkspaceSkeleton } from "./workspace/WorkspaceSkeleton";

// Whoever opens a workspace does not wait for the list, nor for any other page.
const ProblemList = lazy(() => import("./problems/ProblemList"));
const Workspace = lazy(() => import("./workspace/Workspace"));
const SetUp = lazy(() => import("./account/SetUp"));
const SignIn = lazy(() => import("./account/SignIn"));
const Invitation = lazy(() => import("./account/Invitation"));
const Accounts = lazy(() => import("./account/Accounts"));
const OwnAccount = lazy(() => import("./account/OwnAccount"));
const Interviews = lazy(() => import("./interviews/Interviews"));
const NewInterview = lazy(() => import("./interviews/NewInterview"));
const OneInterview = lazy(() => import("./interviews/one/OneInterview"));
const EditInterview = lazy(() => import("./interviews/EditInterview"));
const EnterRoom = lazy(() => import("./interviews/EnterRoom"));
const Scorecard = lazy(() => import("./scorecard/Scorecard"));
const Report = lazy(() => import("./report/Report"));
const Copy = lazy(() => import("./copy/Copy"));
const Room = lazy(() => import("./room/Room"));
const InterviewReplay = lazy(() => import("./replay/Replay").then((page) => ({ default: page.InterviewReplay })));
const CopyReplay = lazy(() => import("./replay/Replay").then((page) => ({ default: page.CopyReplay })));
const Join = lazy(() => import("./lobby/Join"));

export function App() {
  const [queries] = useState(newQueryClient);
  return (
    <Crash>
      <CSPProvider nonce={nonce()} disableStyleElements>
        <QueryClientProvider client={queries}>
          <Switch>
            <Route path="/">
              <Suspense fallback={<PageBones />}>
                <ProblemList />
              </Suspense>
            </Route>
            <Route path="/problems/:slug">
              {({ slug }) => (
                <Suspense fallback={<WorkspaceSkeleton />}>
                  <Workspace key={slug} slug={slug} />
                </Suspense>
              )}
            </Route>
            <Route path="/room/:participant">
              {({ participant }) => (
                <Suspense fallback={<WorkspaceSkeleton />}>
                  <Room key={participant} participant={participant} />
                </Suspense>
              )}
            </Route>
            <Route path="/interviews/:id/replay">
              {({ id }) => (
                <Suspense fallback={<WorkspaceSkeleton />}>
                  <InterviewReplay key={id} id={id} />
                </Suspense>
              )}
            </Route>
            <Route path="/copy/:participant/replay">
              {({ participant }) => (
                <Suspense fallback={<WorkspaceSkeleton />}>
                  <CopyReplay key={participant} participant={participant} />
                </Suspense>
              )}
            </Route>
            <Route>
              <Suspense fallback={<PageBones />}>
                <Pages />
              </Suspense>
            </Route>
          </Switch>
        </QueryClientProvider>
      </CSPProvider>
    </Crash>
  );
}

/** Everything about accounts, interviews and the way into them. */
function Pages() {
  return (
    <Switch>
      <Route path="/set-up" component={SetUp} />
      <Route path="/sign-in" component={SignIn} />
      <Route path="/invitation/:secret">{({ secret }) => <Invitation key={secret} secret={secret} />}</Route>
      <Route path="/accounts" component={Accounts} />
      <Route path="/account" component={OwnAccount} />
      <Route path="/interviews" component={Interviews} />
      <Route path="/interviews/new" component={NewInterview} />
      <Route path="/interviews/:id">{({ id }) => <OneInterview key={id} id={id} />}</Route>
      <Route path="/interviews/:id/edit">{({ id }) => <EditInterview key={id} id={id} />}</Route>
      <Route path="/interviews/:id/enter">{({ id }) => <EnterRoom key={id} id={id} />}</Route>
      <Route path="/interviews/:id/scorecard">{({ id }) => <Scorecard key={id} id={id} />}</Route>
      <Route path="/interviews/:id/report">{({ id }) => <Report key={id} id={id} />}</Route>
      <Route path="/copy/:participant">
        {({ participant }) => <Copy key={participant} participant={participant} />}
      </Route>
      <Route path="/join/:secret">{({ secret }) => <Join key={secret} secret={secret} as="candidate" />}</Route>
      <Route path="/watch/:secret">{({ secret }) => <Join key={secret} secret={secret} as="watcher" />}</Route>
      <Route>
        <NotFound />
      </Route>
    </Switch>
  );
}
