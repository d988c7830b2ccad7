import type { ObjectType, Targets } from './targets';

/** An object that office.js holds a proxy of: its type, which decides its members, and what it stands for in the model. */
export class ExcelObject<K extends ObjectType = ObjectType> {
  constructor(
    readonly type: K,
    readonly target: Targets[K],
  ) {}

  /** Whether it is of that type; with it, its target is known. */
  is<T extends ObjectType>(type: T): this is ExcelObject<T> {
    const own: ObjectType = this.type;
    return own === type;
  }
}
