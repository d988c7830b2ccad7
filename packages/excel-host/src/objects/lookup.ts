import { HostError } from '../package/host-error';
import type { Json } from './json';
import lacking from './lacking-members.json';
import type { ExcelObject } from './excel-object';
import type { Member, ObjectTable } from './object-table';
import { isDeclared } from './requirement-set';
import type { Session } from './session';
import { OBJECT_TABLES } from './tables';
import type { ObjectType, Targets } from './targets';

export function tableOf<K extends ObjectType>(object: ExcelObject<K>): ObjectTable<K> {
  return OBJECT_TABLES[object.type];
}

/**
 * The member with a documented name; throws `ApiNotFound` if the host lacks it or the declared requirement set doesn't
 * include it.
 */
export function memberOf<K extends ObjectType>(
  object: ExcelObject<K>,
  name: string,
  session: Session,
): Member<Targets[K]> {
  const { members } = tableOf(object);
  const member = Object.hasOwn(members, name) ? members[name] : undefined;
  if (member === undefined) throw new HostError('ApiNotFound', `This host has no ${object.type}.${name}.`);
  if (!isDeclared(member.set, session.requirementSet)) {
    throw new HostError(
      'ApiNotFound',
      `${object.type}.${name} is part of ExcelApi ${member.set}, and this host declares ${session.requirementSet}.`,
    );
  }
  return member;
}

const LACKING = new Map<string, ReadonlySet<string>>(
  Object.entries<readonly string[]>(lacking).map(([type, names]) => [type, new Set(names)]),
);

/** Whether Excel's documentation has a member of an object, whether or not the host has it. */
export function isDocumented({ type }: ExcelObject, name: string): boolean {
  return Object.hasOwn(OBJECT_TABLES[type].members, name) || LACKING.get(type)?.has(name) === true;
}

/** An object's id or key, and its reference if office.js tracks it. */
export function identityOf(object: ExcelObject, session: Session): Readonly<Record<string, Json>> {
  const reference = session.references.idOf(object);
  return {
    ...tableOf(object).identity?.(object.target),
    ...(reference === undefined ? {} : { _ReferenceId: reference }),
  };
}
