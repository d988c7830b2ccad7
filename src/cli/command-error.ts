/** 0: success, 1: `--strict` and an error found, 2: unusable arguments or files, 3: no plan. */
export type ExitCode = 0 | 1 | 2 | 3;

/** Ends a command. The message is one line that says what to do. */
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
