import { answerQuestions } from "./answer-questions.ts";
import { type Folders, type Input, judge } from "./judge.ts";

/** What a worker is asked. */
export interface Question extends Input {
  readonly folders?: Folders;
}

answerQuestions(({ folders, ...input }: Question) => judge(input, folders));
