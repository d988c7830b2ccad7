import type { Json } from './json';
import type { Arguments } from './arguments';
import type { ExcelObject } from './excel-object';
import type { RequirementSet } from './requirement-set';
import type { Session } from './session';
import type { ObjectType, Targets } from './targets';

/** A value that is read with `load` and, where `assign` is there, written. */
export interface PropertyMember<T> {
  readonly kind: 'property';
  readonly set: RequirementSet;
  readonly get: (target: T, session: Session) => Json;
  readonly assign?: (target: T, value: Json, session: Session) => void;
}

/** Another object that hangs from this one; `null` where there is none. */
export interface ObjectMember<T> {
  readonly kind: 'object';
  readonly set: RequirementSet;
  readonly get: (target: T, session: Session) => ExcelObject | null;
}

/** Something to call that gives no answer. */
export interface CommandMember<T> {
  readonly kind: 'command';
  readonly set: RequirementSet;
  /** Whether it changes the workbook: refused where that is read-only. */
  readonly edits?: true;
  readonly call: (target: T, args: Arguments, session: Session) => void;
}

/** Something to call that answers with an object, a value, or `null` for an object that isn't there. */
export interface MethodMember<T> {
  readonly kind: 'method';
  readonly set: RequirementSet;
  /** Whether it changes the workbook: refused where that is read-only. */
  readonly edits?: true;
  readonly call: (target: T, args: Arguments, session: Session) => ExcelObject | Json;
}

/** An event to listen to; `event` is its name in the registration calls of office.js (`DataChanged` in `_RegisterDataChangedEvent`). */
export interface EventMember {
  readonly kind: 'event';
  readonly set: RequirementSet;
  readonly event: string;
}

/** One documented member of an Excel object. */
export type Member<T> = PropertyMember<T> | ObjectMember<T> | MethodMember<T> | CommandMember<T> | EventMember;

/** Everything that the host answers for one type of object: what isn't in `members` is refused. */
export interface ObjectTable<K extends ObjectType> {
  readonly type: K;
  /** What an instantiated object says of itself, by its wire name (`Id`, `_Id`): office.js finds the object again by it. */
  readonly identity?: (target: Targets[K]) => Readonly<Record<string, Json>>;
  /** The items of a collection, in order. */
  readonly items?: (target: Targets[K], session: Session) => readonly ExcelObject[];
  /** Whether office.js may keep a reference to it across syncs. */
  readonly tracked?: true;
  readonly members: Readonly<Record<string, Member<Targets[K]>>>;
}
