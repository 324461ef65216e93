// What the pages ask of the server about accounts: each function is one request.
import type { Account, AccountBody, AccountState, Invited, Login, LoginBody, SetUpBody } from "./accountTypes";
import { answer, http } from "./http";

export function fetchAccount(): Promise<AccountState> {
  return answer(http.GET("/api/account"));
}

/** Makes the first account, its owner's, and signs in. */
export function setUp(body: SetUpBody): Promise<Account> {
  return answer(http.POST("/api/account/set-up", { body }));
}

export function signIn(body: LoginBody): Promise<Account> {
  return answer(http.POST("/api/account/login", { body }));
}

export async function signOut(): Promise<void> {
  await answer(http.POST("/api/account/logout"));
}

export async function fetchLogins(): Promise<Login[]> {
  return (await answer(http.GET("/api/account/logins"))).logins;
}

export async function endLogin(id: string): Promise<void> {
  await answer(http.DELETE("/api/account/logins/{id}", { params: { path: { id } } }));
}

/** Changes the own password; every other browser is signed out. */
export async function changePassword(old: string, next: string): Promise<void> {
  await answer(http.POST("/api/account/password", { body: { old, new: next } }));
}

export async function fetchAccounts(): Promise<Account[]> {
  return (await answer(http.GET("/api/accounts"))).accounts;
}

/** The secret in the answer is shown this once. */
export function invite(body: AccountBody): Promise<Invited> {
  return answer(http.POST("/api/accounts", { body }));
}

export async function disableAccount(id: string): Promise<void> {
  await answer(http.POST("/api/accounts/{id}/disable", { params: { path: { id } } }));
}

export async function enableAccount(id: string): Promise<void> {
  await answer(http.POST("/api/accounts/{id}/enable", { params: { path: { id } } }));
}

export function acceptInvitation(invitation: string, password: string): Promise<Account> {
  return answer(http.POST("/api/invitations/accept", { body: { invitation, password } }));
}
