// The words of the API, by the names that the pages use for them.
import type { components } from "./schema";

type Schemas = components["schemas"];

export type Health = Schemas["Health"];
export type LanguageHealth = Schemas["LanguageHealth"];
export type ProblemList = Schemas["ProblemList"];
export type ProblemSummary = Schemas["ProblemSummary"];
export type Problem = Schemas["Problem"];
export type Sample = Schemas["Sample"];
export type GroupInfo = Schemas["GroupInfo"];
export type NamedText = Schemas["NamedText"];
export type Submission = Schemas["Submission"];
export type SubmissionSummary = Schemas["SubmissionSummary"];
export type SubmissionList = Schemas["SubmissionList"];
export type SubmissionBody = Schemas["SubmissionBody"];
export type CompileView = Schemas["CompileView"];
export type CaseView = Schemas["CaseView"];
export type ShownPicture = Schemas["PictureView"];
export type ShownTable = Schemas["TableView"];
export type ShownThing = ShownPicture | ShownTable;
export type PlannedCase = Schemas["PlannedCase"];
export type Mark = Schemas["Mark"];
export type Room = Schemas["Room"];
export type Draft = Schemas["DraftView"];
export type DraftSaved = Schemas["DraftSaved"];
export type Verdict = CaseView["verdict"];
export type Kind = Submission["kind"];
/** What a `state` event carries. */
export type StateView = Pick<Submission, "state" | "attempt">;
