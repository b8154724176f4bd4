/** What a credential function was asked for, shared by the calls that wait for its answer. */
export interface PendingCredential {
  /** What is sent. */
  readonly answer: Promise<string>;
  /** Asks anew, now that the server has refused the answer. */
  renew(): PendingCredential;
}

/** Milliseconds after which nobody waits for an answer any more that another call asked for: it may never come. */
const patience = 60_000;

/**
 * How to ask `source`, whose answers `write` turns into what is sent. While an answer is pending, whoever asks waits for
 * it. Calls that were refused answers from before a renewal share that renewal; it never joins one that was asked for
 * before the refusal, whose answer may be the refused one.
 */
export function shareCredential<Value>(
  source: (refused?: Value) => Promise<Value>,
  write: (value: Value) => string,
): () => PendingCredential {
  let pending: PendingCredential | undefined;
  let deadline: number;
  let renewal: PendingCredential;
  let renewals = 0;

  const start = async (refused?: Promise<Value>) => source(await refused);
  const ask = (refused?: Promise<Value>): PendingCredential => {
    const earlier = renewals;
    const value = start(refused);
    const credential: PendingCredential = {
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
      if (pending === credential) pending = undefined;
    };
    credential.answer.then(settle, settle);
    deadline = Date.now() + patience;
    return (pending = credential);
  };
  return () => (pending && Date.now() < deadline ? pending : ask());
}
