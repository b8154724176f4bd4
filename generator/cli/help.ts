import type { Command } from "commander";
import type { Colors } from "./colors.ts";

/** What people do most often, by command; `""` is the program itself. */
const examples = {
  "": [
    "pathwright generate openapi.yaml -o src/api",
    "pathwright check openapi.yaml -o src/api",
  ],
  init: [
    "pathwright init",
    "pathwright init packages/api --spec openapi.yaml -o packages/api/src/client --yes",
    "pathwright init --from .stainless/stainless.yml --dry-run",
  ],
  generate: [
    "pathwright generate openapi.yaml -o src/api",
    'pathwright generate https://api.example.com/openapi.json --header "Authorization: Bearer $TOKEN"',
    "curl https://api.example.com/openapi.json | pathwright generate -",
    "pathwright generate    # what pathwright.config.ts says",
  ],
  watch: [
    "pathwright watch openapi.yaml -o src/api",
    "pathwright watch    # what pathwright.config.ts says",
  ],
  resources: [
    "pathwright resources openapi.yaml",
    "pathwright resources openapi.yaml --naming rest    # beside what they are called now",
    "pathwright resources openapi.yaml --write    # into pathwright.config.yaml, or the configuration that is there",
  ],
  types: [
    "pathwright types openapi.yaml -o src/schema.ts",
    "pathwright types openapi.yaml -o src/schema.ts --check",
    "curl https://api.example.com/openapi.json | pathwright types - > schema.ts",
  ],
  add: [
    'pathwright add github.json "GET /repos/{owner}/{repo}" --dry-run',
    'pathwright add https://api.example.com/openapi.json "tag:pets" --exclude deprecated --to spec.yaml',
  ],
  update: [
    "pathwright update --dry-run",
    "pathwright update    # what pathwright.config.ts says",
  ],
  list: [
    "pathwright list openapi.yaml",
    'pathwright list https://api.example.com/openapi.json "/pets/**" --format json',
  ],
  migrate: [
    "pathwright migrate --dry-run",
    "pathwright migrate packages/api",
    "pathwright migrate --undo",
  ],
  diff: [
    "pathwright diff https://api.example.com/openapi.json openapi.yaml",
    "pathwright diff old.yaml new.yaml -o src/api --project tsconfig.json    # which of your lines break",
  ],
  check: [
    "pathwright check openapi.yaml -o src/api",
    "pathwright check --strict --format github    # in a workflow of GitHub Actions",
  ],
} as const;

/** Shows examples below the help of a command. */
export function withExamples(
  command: Command,
  name: keyof typeof examples,
  colors: Colors,
): Command {
  const lines = examples[name].map((line) => `  ${line}\n`).join("");
  return command.addHelpText(
    "after",
    () => `\n${colors.bold("Examples:")}\n${lines.trimEnd()}`,
  );
}
