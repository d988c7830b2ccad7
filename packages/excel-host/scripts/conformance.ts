/** `npm run conformance`: how many of the embedded Excel's members behave as documented, by object, and which don't. */
import { isDeepStrictEqual } from 'node:util';

import { casesOf } from '../conformance';
import { memberAddress } from '../tests/conformance/member-address';
import { expectedOf, outcomeOf, type Outcome } from '../tests/conformance/run-case';
import { coveredObjects } from '../coverage/covered-objects';

/** A case with an unexpected result. */
interface Failure {
  readonly what: string;
  readonly address: string;
  readonly expected: Outcome;
  readonly got: Outcome;
}

interface Score {
  members: number;
  conforming: number;
  cases: number;
  readonly untried: string[];
  readonly failures: Failure[];
}

const emptyScore = (): Score => ({ members: 0, conforming: 0, cases: 0, untried: [], failures: [] });

async function scoreOf(type: string, members: readonly string[]): Promise<Score> {
  const score = emptyScore();
  for (const member of members) {
    const cases = casesOf(type, member);
    const failures: Failure[] = [];
    for (const one of cases) {
      const [expected, got] = [expectedOf(one), await outcomeOf(one)];
      if (isDeepStrictEqual(got, plain(expected))) continue;
      failures.push({ what: `${type}.${member}: ${one.says}`, address: memberAddress(type, member), expected, got });
    }
    score.members += 1;
    score.cases += cases.length;
    if (cases.length === 0) score.untried.push(`${type}.${member}`);
    else if (failures.length === 0) score.conforming += 1;
    score.failures.push(...failures);
  }
  return score;
}

/** The expected outcome without undefined values, like the actual one. */
function plain(expected: Outcome): unknown {
  return JSON.parse(JSON.stringify(expected));
}

const line = (name: string, { conforming, members, cases }: Score): string =>
  `${name.padEnd(36)}${`${conforming}/${members}`.padStart(8)}${String(cases).padStart(7)}`;

async function main(): Promise<void> {
  const total = emptyScore();
  console.log(`${''.padEnd(36)} members  cases`);
  for (const { type, members } of coveredObjects()) {
    const score = await scoreOf(
      type,
      members.map(({ name }) => name),
    );
    console.log(line(type, score));
    total.members += score.members;
    total.conforming += score.conforming;
    total.cases += score.cases;
    total.untried.push(...score.untried);
    total.failures.push(...score.failures);
  }
  console.log(line('all', total));
  console.log(`\nWithout a case: ${total.untried.length === 0 ? 'none' : total.untried.join(', ')}`);
  for (const { what, address, expected, got } of total.failures) {
    console.log(`\n${what}\n  ${address}\n  expected ${JSON.stringify(expected)}\n  got      ${JSON.stringify(got)}`);
  }
  if (total.failures.length + total.untried.length > 0) process.exitCode = 1;
}

void main();
