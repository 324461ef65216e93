// The words of the API about accounts, by the names that the pages use for them.
import type { components } from "./schema";

type Schemas = components["schemas"];

export type Account = Schemas["Account"];
export type AccountState = Schemas["AccountState"];
export type Invited = Schemas["Invited"];
export type Login = Schemas["Login"];
export type SetUpBody = Schemas["SetUpBody"];
export type LoginBody = Schemas["LoginBody"];
export type AccountBody = Schemas["AccountBody"];
