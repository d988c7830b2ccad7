import { HostError } from '../../package/host-error';

/**
 * Throws `InvalidArgument` for a name that Excel doesn't allow:
 * https://support.microsoft.com/office/rename-a-worksheet-3f1f7148-ee83-404d-8ef0-9ff99fbad1f9
 */
export function checkSheetName(name: string): void {
  const bad =
    name === '' ||
    name.length > 31 ||
    /[\\/?*[\]:\u0000-\u001f]/.test(name) ||
    name.startsWith("'") ||
    name.endsWith("'") ||
    name.toLowerCase() === 'history';
  if (bad) throw new HostError('InvalidArgument', `A sheet can't be called "${name}"`);
}

/** The first unused name of `Sheet1`, `Sheet2`…, starting from a number. */
export function freeSheetName(taken: readonly string[], from: number): string {
  const lower = new Set(taken.map((name) => name.toLowerCase()));
  let number = from;
  while (lower.has(`sheet${number}`)) number++;
  return `Sheet${number}`;
}
