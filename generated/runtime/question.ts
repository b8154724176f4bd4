// Written by Pathwright. Do not edit: the next run replaces it.
/* eslint-disable */
/** A question to a credential function, shared by the calls that wait for its answer. */
export interface Question {
  /** What is sent. */
  readonly answer: Promise<string>;
  /** Asks anew, now that the server has refused the answer. */
  renew(): Question;
}

/** Milliseconds after which nobody joins a question any more: its answer may never come. */
const patience = 60_000;

/**
 * How to ask `source`, whose answers `write` turns into what is sent. While an answer is pending, whoever asks waits for
 * it. Calls that were refused answers from before a renewal share that renewal; it never joins a question that was asked
 * before the refusal, whose answer may be the refused one.
 */
export function shareQuestions<Value>(
  source: (refused?: Value) => Promise<Value>,
  write: (value: Value) => string,
): () => Question {
  let pending: Question | undefined;
  let deadline: number;
  let renewal: Question;
  let renewals = 0;

  const start = async (refused?: Promise<Value>) => source(await refused);
  const ask = (refused?: Promise<Value>): Question => {
    const earlier = renewals;
    const value = start(refused);
    const question: Question = {
      answer: value.then(write),
      renew() {
        if (earlier === renewals) {
          renewals++;
          renewal = ask(value);
        }
        return renewal;
      },
    };
    const settle = () => {
      if (pending === question) pending = undefined;
    };
    question.answer.then(settle, settle);
    deadline = Date.now() + patience;
    return (pending = question);
  };
  return () => (pending && Date.now() < deadline ? pending : ask());
}
