import { join } from "node:path";
import type { Cell, Lab } from "../cell.ts";
import { document, useBookshop } from "../client.ts";
import { checkClient, filesOf } from "../output.ts";
import type { Project } from "../project.ts";
import { pin } from "../versions.ts";

/** An operation that a branch adds, in front of a line of the document. */
interface Addition {
  readonly path: string;
  readonly operationId: string;
  readonly tag: string;
  readonly before: string;
}

const merges: readonly (readonly [string, readonly [Addition, Addition]])[] = [
  [
    "two operations of one resource",
    [
      {
        path: "/books/search",
        operationId: "searchBooks",
        tag: "books",
        before: "  /books/{book_id}:",
      },
      {
        path: "/books/reviews",
        operationId: "listReviews",
        tag: "books",
        before: "  /sales:",
      },
    ],
  ],
  [
    "two operations of two resources",
    [
      {
        path: "/authors",
        operationId: "listAuthors",
        tag: "authors",
        before: "  /books/{book_id}:",
      },
      {
        path: "/orders",
        operationId: "listOrders",
        tag: "orders",
        before: "  /sales:",
      },
    ],
  ],
];

export const git: readonly Cell[] = merges.map(([name, additions], index) => ({
  group: "git",
  name: `${name}, merged`,
  quick: index === 0,
  run: (lab) => merge(name, additions, lab),
}));

async function merge(
  name: string,
  additions: readonly [Addition, Addition],
  lab: Lab,
): Promise<void> {
  const shared = await lab.project("git", { packages: [pin("openapi-fetch")] });
  const project = await useBookshop(shared, name.replaceAll(" ", "-"), {
    transport: "openapi-fetch",
    ending: ".js",
  });
  await runGit(project, "init", "--initial-branch", "main");
  await commit(project);
  for (const [index, addition] of additions.entries()) {
    await runGit(project, "switch", "--create", `branch-${index}`, "main");
    await project.write({ "api.yaml": add(addition) });
    await project.generate();
    await commit(project);
  }

  await project.try(gitCommand("merge", "--no-edit", "branch-0"));
  const { stdout } = await runGit(
    project,
    "diff",
    "--name-only",
    "--diff-filter=U",
  );
  const conflicts = stdout.split("\n").filter(Boolean);
  if (conflicts.includes("api.yaml"))
    throw new Error("The documents should have merged.");
  if (conflicts.join() === "api/.pathwright.json")
    throw new Error("Only the manifest conflicts, all that it lists merges.");
  await project.generate();
  await checkClient(project);
  const texts = [...(await filesOf(join(project.folder, "api"))).values()];
  if (texts.some((text) => /^(?:<<<<<<<|>>>>>>>) /m.test(text)))
    throw new Error("There are marks of conflicts in what was generated.");
  for (const { operationId } of additions)
    if (!texts.some((text) => text.includes(`${operationId}(`)))
      throw new Error(`${operationId} has gone.`);
  await commit(project);
}

function add({ path, operationId, tag, before }: Addition): string {
  return document.replace(
    `${before}\n`,
    `  ${path}:
    get:
      operationId: ${operationId}
      tags: [${tag}]
      responses: { "204": { description: Nothing yet. } }
${before}
`,
  );
}

async function commit(project: Project): Promise<void> {
  await runGit(project, "add", "--all");
  await runGit(project, "commit", "--message", "Generate");
}

function runGit(
  project: Project,
  ...argv: readonly string[]
): ReturnType<Project["run"]> {
  return project.run(gitCommand(...argv));
}

/** With a name of its own, whatever this machine's user has configured. */
function gitCommand(
  ...argv: readonly string[]
): readonly [string, ...string[]] {
  const settings = [
    "user.name=Consumer",
    "user.email=consumer@example.com",
    "commit.gpgSign=false",
  ];
  return ["git", ...settings.flatMap((setting) => ["-c", setting]), ...argv];
}
