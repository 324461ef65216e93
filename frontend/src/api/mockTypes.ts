// The words of the API about mock interviews, by the names that the pages use for them.
import type { components } from "./schema";

type Schemas = components["schemas"];

export type MockList = Schemas["MockList"];
export type MockSummary = Schemas["MockSummary"];
export type MockLevel = Schemas["Level"];
export type LevelId = MockLevel["id"];
export type MockBody = Schemas["MockBody"];
export type MockMinutes = MockBody["minutes"];
export type Mock = Schemas["Mock"];
export type MockState = Mock["state"];
export type MockProblem = Schemas["MockProblem"];
export type MockSubject = Schemas["MockSubject"];
export type OwnCard = Schemas["OwnCard"];
export type Gap = Schemas["Gap"];
export type GapRow = Schemas["GapRow"];
export type EarlierGap = Schemas["EarlierGap"];
export type FriendLink = Schemas["FriendLink"];
export type FriendSeat = Schemas["FriendSeat"];
export type Script = Schemas["Script"];
export type ScriptPart = Schemas["ScriptPart"];
export type ScriptCard = Schemas["ScriptCard"];
export type RehearsalLines = Schemas["Rehearsal"];
