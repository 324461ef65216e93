// Which page is shown for which address, and what all pages share.
import { CSPProvider } from "@base-ui/react/csp-provider";
import { QueryClientProvider } from "@tanstack/react-query";
import { useState } from "react";
import { Route, Switch } from "wouter";

import { PageBones } from "./account/PageBones";
import { newQueryClient } from "./api/queries";
import { Crash } from "./Crash";
import { later } from "./design/later";
import { nonce } from "./design/nonce";
import { NotFound } from "./NotFound";
import { CopyReplay, InterviewReplay } from "./replay/pages";
import { WorkspaceSkeleton } from "./workspace/WorkspaceSkeleton";

// Whoever opens a workspace does not wait for the list, nor for any other page.
const ProblemList = later(() => import("./problems/ProblemList"), <PageBones />);
const Workspace = later(() => import("./workspace/Workspace"), <WorkspaceSkeleton />);
const Compare = later(() => import("./compare/Compare"), <PageBones />);
const SetUp = later(() => import("./account/SetUp"), <PageBones />);
const SignIn = later(() => import("./account/SignIn"), <PageBones />);
const Invitation = later(() => import("./account/Invitation"), <PageBones />);
const Accounts = later(() => import("./account/Accounts"), <PageBones />);
const OwnAccount = later(() => import("./account/OwnAccount"), <PageBones />);
const Interviews = later(() => import("./interviews/Interviews"), <PageBones />);
const NewInterview = later(() => import("./interviews/NewInterview"), <PageBones />);
const OneInterview = later(() => import("./interviews/one/OneInterview"), <PageBones />);
const EditInterview = later(() => import("./interviews/EditInterview"), <PageBones />);
const EnterRoom = later(() => import("./interviews/EnterRoom"), <PageBones />);
const Scorecard = later(() => import("./scorecard/Scorecard"), <PageBones />);
const Report = later(() => import("./report/Report"), <PageBones />);
const Copy = later(() => import("./copy/Copy"), <PageBones />);
const Room = later(() => import("./room/Room"), <WorkspaceSkeleton />);
const Join = later(() => import("./lobby/Join"), <PageBones />);
const PracticeHome = later(() => import("./practice/Home"), <PageBones />);
const Review = later(() => import("./practice/review/Review"), <PageBones />);
const Drill = later(() => import("./practice/drill/Drill"), <PageBones />);
const OneQuestion = later(() => import("./practice/drill/OneQuestion"), <PageBones />);
const AttemptStory = later(() => import("./practice/story/StoryPage"), <PageBones />);
const Mocks = later(() => import("./mock/Mocks"), <PageBones />);
const MockPage = later(() => import("./mock/MockPage"), <PageBones />);
const FriendPage = later(() => import("./mock/friend/FriendPage"), <PageBones />);
const Projects = later(() => import("./practice/projects/Projects"), <PageBones />);

export function App() {
  const [queries] = useState(newQueryClient);
  return (
    <Crash>
      <CSPProvider nonce={nonce()} disableStyleElements>
        <QueryClientProvider client={queries}>
          <Switch>
            <Route path="/" component={ProblemList} />
            <Route path="/problems/:slug/compare">{({ slug }) => <Compare key={slug} slug={slug} />}</Route>
            <Route path="/problems/:slug">{({ slug }) => <Workspace key={slug} slug={slug} />}</Route>
            <Route path="/room/:participant">
              {({ participant }) => <Room key={participant} participant={participant} />}
            </Route>
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
            <Route path="/interviews/:id/replay">{({ id }) => <InterviewReplay key={id} id={id} />}</Route>
            <Route path="/copy/:participant">
              {({ participant }) => <Copy key={participant} participant={participant} />}
            </Route>
            <Route path="/copy/:participant/replay">
              {({ participant }) => <CopyReplay key={participant} participant={participant} />}
            </Route>
            <Route path="/join/:secret">{({ secret }) => <Join key={secret} secret={secret} as="candidate" />}</Route>
            <Route path="/watch/:secret">{({ secret }) => <Join key={secret} secret={secret} as="watcher" />}</Route>
            <Route path="/practice" component={PracticeHome} />
            <Route path="/practice/review" component={Review} />
            <Route path="/practice/drill" component={Drill} />
            <Route path="/practice/drill/:prompt">{({ prompt }) => <OneQuestion key={prompt} prompt={prompt} />}</Route>
            <Route path="/practice/projects" component={Projects} />
            <Route path="/practice/mocks" component={Mocks} />
            <Route path="/practice/mocks/:id">{({ id }) => <MockPage key={id} id={id} />}</Route>
            <Route path="/friend/:secret">{({ secret }) => <FriendPage key={secret} secret={secret} />}</Route>
            <Route path="/practice/attempts/:slug">{({ slug }) => <AttemptStory key={slug} slug={slug} />}</Route>
            <Route>
              <NotFound />
            </Route>
          </Switch>
        </QueryClientProvider>
      </CSPProvider>
    </Crash>
  );
}
