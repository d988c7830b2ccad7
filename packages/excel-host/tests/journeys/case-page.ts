import { seenIn } from '../../conformance/case';
import { casesOf } from '../../conformance';

declare global {
  interface Window {
    seenInCase: (type: string, member: string, index: number) => Promise<unknown>;
  }
}

/** Runs in the frame: one of a member's conformance cases with its office.js. */
window.seenInCase = async (type, member, index) => {
  const one = casesOf(type, member)[index];
  if (one === undefined) throw new Error(`${type}.${member} has no case ${index}`);
  return seenIn(Excel, one.run);
};
