/** An ExcelApi requirement set. */
export type RequirementSet = `1.${number}`;

/** The set that the host declares by default: the newest of which it has members. */
export const DEFAULT_SET = '1.14' satisfies RequirementSet;

/** Whether an Excel that declares one set supports another. 1.10 comes after 1.9. */
export function isDeclared(needed: RequirementSet, declared: RequirementSet): boolean {
  return Number(needed.slice(2)) <= Number(declared.slice(2));
}
