import type { Json } from './json';
import type { Arguments } from './arguments';
import type { ExcelObject } from './excel-object';
import type { RequirementSet } from './requirement-set';
import type { Session } from './session';
import type { ObjectType, Targets } from './targets';

/** A value that `load` reads and, if it has `assign`, that can be set. */
export interface PropertyMember<T> {
  readonly kind: 'property';
  readonly set: RequirementSet;
  readonly get: (target: T, session: Session) => Json;
  readonly assign?: (target: T, value: Json, session: Session) => void;
}

/** A related object; `null` if there is none. */
export interface ObjectMember<T> {
  readonly kind: 'object';
  readonly set: RequirementSet;
  readonly get: (target: T, session: Session) => ExcelObject | null;
}

/** A method without a result. */
export interface CommandMember<T> {
  readonly kind: 'command';
  readonly set: RequirementSet;
  /** Whether it changes the workbook, which fails if the workbook is read-only. */
  readonly edits?: true;
  readonly call: (target: T, args: Arguments, session: Session) => void;
}

/** A method that returns an object, a value, or `null` for an object that doesn't exist. */
export interface MethodMember<T> {
  readonly kind: 'method';
  readonly set: RequirementSet;
  /** Whether it changes the workbook, which fails if the workbook is read-only. */
  readonly edits?: true;
  readonly call: (target: T, args: Arguments, session: Session) => ExcelObject | Json;
}

/** An event; `event` is its name in office.js's registration calls (`DataChanged` in `_RegisterDataChangedEvent`). */
export interface EventMember {
  readonly kind: 'event';
  readonly set: RequirementSet;
  readonly event: string;
}

export type Member<T> = PropertyMember<T> | ObjectMember<T> | MethodMember<T> | CommandMember<T> | EventMember;

/** All members of one object type; calls of any others fail. */
export interface ObjectTable<K extends ObjectType> {
  readonly type: K;
  /** Properties by which office.js finds an instantiated object again, by wire name (`Id`, `_Id`). */
  readonly identity?: (target: Targets[K]) => Readonly<Record<string, Json>>;
  /** The items of a collection, in order. */
  readonly items?: (target: Targets[K], session: Session) => readonly ExcelObject[];
  /** Whether office.js may track it across syncs. */
  readonly tracked?: true;
  readonly members: Readonly<Record<string, Member<Targets[K]>>>;
}
