import type { ObjectType, Targets } from './targets';

/** The object behind an office.js proxy: its type, which determines its members, and its target in the model. */
export class ExcelObject<K extends ObjectType = ObjectType> {
  constructor(
    readonly type: K,
    readonly target: Targets[K],
  ) {}

  /** Whether it has a type; narrows the type of its target. */
  is<T extends ObjectType>(type: T): this is ExcelObject<T> {
    const own: ObjectType = this.type;
    return own === type;
  }
}
