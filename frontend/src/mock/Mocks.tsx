// Mock interviews: setting the next one up, and what came of those before.
import "./mock.css";

import { useMocks } from "../api/mockQueries";
import { Loaded, PracticePage } from "../practice/PracticePage";
import { MockForm } from "./MockForm";
import { PastMocks } from "./PastMocks";

export default function Mocks() {
  const mocks = useMocks();
  return (
    <PracticePage title="Mock interview">
      <p className="practice-intro">
        A whole interview: getting to know you, questions about your work, then coding. Begin on the step that feels
        bearable, and go one further when it has become dull.
      </p>
      <Loaded asked={mocks} what="Your mock interviews" bones={7}>
        {(list) => (
          <>
            <MockForm list={list} />
            <PastMocks list={list} />
          </>
        )}
      </Loaded>
    </PracticePage>
  );
}
