// Project cards: described part by part, deleted with a way back, and honest about what is still empty.
import { screen, waitFor, within } from "@testing-library/react";
import { beforeEach, expect, it } from "vitest";

import type { Project, ProjectBody } from "../../api/practiceTypes";
import { drillOf, practise, projectOf, promptOf } from "../../testing/fakePractice";
import { FakeServer, refusal } from "../../testing/fakeServer";
import { showAt } from "../../testing/showAt";

let server: FakeServer;
let projects: Project[];

beforeEach(() => {
  server = new FakeServer().install();
  practise(server);
  projects = [projectOf()];
  server.replies["GET /api/practice/projects"] = () => ({ projects });
  server.replies["POST /api/practice/projects"] = (body) => {
    const made = projectOf({ ...(body as ProjectBody), id: "p2" });
    projects = [made, ...projects];
    return Response.json(made, { status: 201 });
  };
});

it("asks for the first one with its five parts, and needs a name and a kind", async () => {
  projects = [];
  const user = showAt("/practice/projects");
  expect(await screen.findByText(/Only you see what you write here/)).toBeInTheDocument();
  const save = screen.getByRole("button", { name: "Save the project" });
  await user.type(screen.getByLabelText("What do you call it?"), "Captions");
  expect(save).toBeDisabled();
  await user.click(screen.getByRole("checkbox", { name: "Deep learning" }));
  await user.type(screen.getByRole("textbox", { name: "Data" }), "A million pictures.");
  await user.click(save);
  expect(await screen.findByRole("article", { name: "Captions" })).toBeInTheDocument();
  expect(server.bodiesOf("POST /api/practice/projects")).toEqual([
    {
      title: "Captions",
      families: ["deep"],
      goal: "",
      data: "A million pictures.",
      method: "",
      result: "",
      regrets: "",
    },
  ]);
});

it("says which parts are still empty", async () => {
  showAt("/practice/projects");
  const card = await screen.findByRole("article", { name: "Churn of subscribers" });
  expect(within(card).getByText("Still empty: data, result and regrets")).toBeInTheDocument();
  expect(within(card).getByText("Gradient boosting.")).toBeInTheDocument();
  expect(within(card).queryByText("Regrets")).not.toBeInTheDocument();
});

it("names the questions that were answered with it", async () => {
  projects = [projectOf({ answered: ["P1"] })];
  server.replies["GET /api/practice/drill"] = () => drillOf([promptOf({ answers: 1 })]);
  showAt("/practice/projects");
  expect(await screen.findByText("1 question answered with it")).toBeInTheDocument();
  expect(await screen.findByRole("link", { name: "Why did you choose that method?" })).toHaveAttribute(
    "href",
    "/practice/drill/P1",
  );
});

it("is changed in its place", async () => {
  server.replies["PUT /api/practice/projects/p1"] = (body) => {
    projects = [projectOf({ ...(body as ProjectBody), missing: ["result", "regrets"] })];
    return projects[0];
  };
  const user = showAt("/practice/projects");
  await user.click(await screen.findByRole("button", { name: "Edit Churn of subscribers" }));
  await user.type(screen.getByRole("textbox", { name: "Data" }), "Two years of logins.");
  await user.click(screen.getByRole("button", { name: "Save the project" }));
  expect(await screen.findByText("Two years of logins.")).toBeInTheDocument();
  expect(screen.queryByRole("textbox", { name: "Data" })).not.toBeInTheDocument();
});

it("comes back by Undo after it was deleted", async () => {
  projects = [projectOf({ answered: ["P1"] })];
  server.replies["DELETE /api/practice/projects/p1"] = () => {
    projects = [];
    return { projects };
  };
  const user = showAt("/practice/projects");
  await user.click(await screen.findByRole("button", { name: "Delete Churn of subscribers" }));
  expect(await screen.findByText(/Its answers stay, without the project/)).toBeInTheDocument();
  await waitFor(() => expect(screen.queryByRole("article")).not.toBeInTheDocument());
  await user.click(screen.getByRole("button", { name: "Undo" }));
  expect(await screen.findByRole("article", { name: "Churn of subscribers" })).toBeInTheDocument();
  expect(server.bodiesOf("POST /api/practice/projects")).toMatchObject([
    { title: "Churn of subscribers", goal: "Fewer people who leave.", method: "Gradient boosting." },
  ]);
});

it("says beside the field what is wrong, and keeps what was written", async () => {
  server.replies["PUT /api/practice/projects/p1"] = () => refusal(422, "invalid", "Use a shorter one.", "title");
  const user = showAt("/practice/projects");
  await user.click(await screen.findByRole("button", { name: "Edit Churn of subscribers" }));
  await user.type(screen.getByLabelText("What do you call it?"), " and trials");
  await user.click(screen.getByRole("button", { name: "Save the project" }));
  const field = screen.getByLabelText("What do you call it?");
  await waitFor(() => expect(field).toHaveAccessibleDescription("Use a shorter one."));
  expect(field).toHaveValue("Churn of subscribers and trials");
});
