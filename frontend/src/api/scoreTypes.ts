// The words of the API about notes, scorecards, decisions and reports, by the names that the pages use for them.
import type { components } from "./schema";

type Schemas = components["schemas"];

export type Note = Schemas["Note"];
export type Evidence = Schemas["Evidence"];
export type RatingMark = Schemas["RatingMark"];
export type PromptMark = Schemas["PromptMark"];
export type Card = Schemas["Card"];
export type DimensionInfo = Schemas["DimensionInfo"];
export type Dimension = DimensionInfo["id"];
export type InProblem = Schemas["InProblem"];
export type Anchor = Schemas["Anchor"];
export type Later = Schemas["Later"];
export type LaterBody = Schemas["LaterBody"];
export type Missing = Schemas["Missing"];
export type Scorecard = Schemas["Scorecard"];
export type MyScorecard = Schemas["MyScorecard"];
export type ScorecardList = Schemas["ScorecardList"];
export type Comparison = Schemas["Comparison"];
export type SubjectCompared = Schemas["SubjectCompared"];
export type Decision = Schemas["Decision"];
export type DecisionBody = Schemas["DecisionBody"];
export type DecisionKept = Schemas["DecisionKept"];
export type Human = Decision["human"];
export type Release = Schemas["Release"];
export type ReleaseBody = Schemas["ReleaseBody"];
export type Released = Schemas["Released"];
export type Happening = Schemas["Happening"];
export type Facts = Schemas["Facts"];
export type PartFacts = Schemas["PartFacts"];
export type ProblemFacts = Schemas["ProblemFacts"];
export type Report = Schemas["Report"];
export type FinalCode = Schemas["FinalCode"];
export type PlanBox = Schemas["PlanBox"];
