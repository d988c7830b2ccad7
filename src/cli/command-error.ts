/** What the command line answers with: 0 reviewed, 1 `--strict` and an error found, 2 not usable, 3 no plan. */
export type ExitCode = 0 | 1 | 2 | 3;

/** Why a command can't go on: one line that says what to do, and how to exit. */
export class CommandError extends Error {
  override readonly name = 'CommandError';

  constructor(
    readonly exitCode: 2 | 3,
    message: string,
    cause?: unknown,
  ) {
    super(message, { cause });
  }
}
