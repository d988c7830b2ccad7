import { randomUUID } from 'node:crypto';
import { rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { CliWords } from './cli-words';
import { CommandError } from './command-error';
import { errorCode } from './error-code';

export interface FileToWrite {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/**
 * Writes files atomically: all are first written under temporary names, then renamed.
 *
 * @throws {@link CommandError} naming the file that can't be written; the temporary files are deleted
 */
export async function writeFiles(files: readonly FileToWrite[], words: CliWords): Promise<void> {
  const drafts = files.map((file) => ({
    ...file,
    draft: path.join(path.dirname(file.path), `.${randomUUID()}.tmp`),
  }));
  let current = '';
  try {
    for (const { draft, content, path: target } of drafts) {
      current = target;
      await writeFile(draft, content, { flag: 'wx' });
    }
    for (const { draft, path: target } of drafts) {
      current = target;
      await rename(draft, target);
    }
  } catch (error) {
    throw new CommandError(2, words.files.unwritable(path.basename(current), errorCode(error)), error);
  } finally {
    await Promise.all(drafts.map(({ draft }) => rm(draft, { force: true })));
  }
}
