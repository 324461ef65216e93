// The words of the API about interviews and seats, by the names that the pages use for them.
import type { components } from "./schema";

type Schemas = components["schemas"];

export type Part = Schemas["Part"];
export type PartKind = Part["kind"];
export type Rules = Schemas["Rules"];
export type Format = Rules["format"];
export type Profile = Rules["profile"];
export type InterviewBody = Schemas["InterviewBody"];
export type InterviewChangeBody = Schemas["InterviewChangeBody"];
export type InterviewSummary = Schemas["InterviewSummary"];
export type InterviewList = Schemas["InterviewList"];
export type InterviewState = InterviewSummary["state"];
export type Interview = Schemas["Interview"];
export type Rater = Schemas["Rater"];
export type InterviewLink = Schemas["Link"];
export type LinkMade = Schemas["LinkMade"];
export type LinkRole = InterviewLink["role"];
export type DemoMade = Schemas["DemoMade"];
export type Template = Schemas["Template"];
export type TemplateList = Schemas["TemplateList"];
export type SeatOpened = Schemas["SeatOpened"];
export type SeatView = Schemas["SeatView"];
export type SeatPart = Schemas["SeatPart"];
export type Prompt = Schemas["Prompt"];
export type PromptList = Schemas["PromptList"];
