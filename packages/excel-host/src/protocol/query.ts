import { HostError } from '../package/host-error';
import type { ExcelObject } from '../objects/excel-object';
import { isDeclared } from '../objects/requirement-set';
import type { Session } from '../objects/session';
import { identityOf, memberOf, tableOf } from '../objects/lookup';
import type { Json } from '../objects/json';
import type { QueryInfo } from './request';

/** What is asked of an object: everything it holds itself, and what is asked of its members by name. */
interface Wish {
  everything: boolean;
  readonly members: Map<string, Wish>;
}

/** How an answer names things: a load in wire names, a retrieve in the names of the documentation. */
export interface Naming {
  readonly items: string;
  readonly name: (member: string) => string;
}

/** The names of a load's answer: `Values`, `_Items`. */
export const WIRE_NAMES: Naming = {
  items: '_Items',
  name: (member) => (member.startsWith('_') ? member : member.charAt(0).toUpperCase() + member.slice(1)),
};

/** The names of a retrieve's answer: `values`, `items`. */
export const DOCUMENTED_NAMES: Naming = { items: 'items', name: (member) => member };

const newWish = (): Wish => ({ everything: false, members: new Map() });

/** The wishes of a load: `name`, `format/fill/color`, `items/name`, `*`; nothing named means everything scalar. */
function wishOf(query: QueryInfo): Wish {
  const root = newWish();
  const walk = (path: string): Wish => {
    let wish = root;
    for (const step of path.split('/').filter((part) => part !== '')) {
      if (step === '*') {
        wish.everything = true;
        return wish;
      }
      const next = wish.members.get(step) ?? newWish();
      wish.members.set(step, next);
      wish = next;
    }
    return wish;
  };
  for (const path of query.select) walk(path);
  for (const path of query.expand) {
    const wish = walk(path);
    if (wish.members.size === 0) wish.everything = true;
  }
  if (root.members.size === 0) root.everything = true;
  return root;
}

/** Splits what is asked of a collection into what is asked of itself and of its items; `items/` may stand before the latter. */
function splitWish(collection: ExcelObject, wish: Wish): { readonly own: Wish; readonly items: Wish | undefined } {
  const own: Wish = { everything: wish.everything, members: new Map() };
  const items: Wish = { everything: wish.everything, members: new Map() };
  for (const [name, inner] of wish.members) {
    if (name === 'items') {
      items.everything ||= inner.everything || inner.members.size === 0;
      for (const [itemName, itemWish] of inner.members) items.members.set(itemName, itemWish);
    } else {
      (name in tableOf(collection).members ? own : items).members.set(name, inner);
    }
  }
  return { own, items: items.everything || items.members.size > 0 ? items : undefined };
}

function readScalars(object: ExcelObject, wish: Wish, session: Session, naming: Naming): Record<string, Json> {
  const answer: Record<string, Json> = { ...identityOf(object, session) };
  const table = tableOf(object);
  if (wish.everything) {
    for (const [name, member] of Object.entries(table.members)) {
      if (member.kind !== 'property' || !isDeclared(member.set, session.requirementSet)) continue;
      answer[naming.name(name)] = member.get(object.target, session);
    }
  }
  for (const [name, inner] of wish.members) {
    // The client library answers it; in Excel it may be asked for all the same.
    if (name === 'isNullObject') continue;
    const member = memberOf(object, name, session);
    if (member.kind === 'property') {
      // A property may hold an object (`zoom/scale`): what is asked below it comes with it.
      answer[naming.name(name)] = member.get(object.target, session);
    } else if (member.kind === 'object') {
      const next = member.get(object.target, session);
      const asked = inner.members.size === 0 ? { ...inner, everything: true } : inner;
      answer[naming.name(name)] = next === null ? null : read(next, asked, session, naming, undefined, 0);
    } else {
      throw new HostError('InvalidArgument', `${object.type}.${name} is not something to load.`);
    }
  }
  return answer;
}

function read(
  object: ExcelObject,
  wish: Wish,
  session: Session,
  naming: Naming,
  top: number | undefined,
  skip: number,
): Json {
  const { items } = tableOf(object);
  if (items === undefined) return readScalars(object, wish, session, naming);
  const asked = splitWish(object, wish);
  const answer = readScalars(object, asked.own, session, naming);
  const wanted = asked.items;
  if (wanted !== undefined) {
    const page = items(object.target, session).slice(skip, top === undefined ? undefined : skip + top);
    answer[naming.items] = page.map((item) => read(item, wanted, session, naming, undefined, 0));
  }
  return answer;
}

/** What a `load` or `retrieve` asks of an object. */
export function readQuery(object: ExcelObject, query: QueryInfo, session: Session, naming: Naming): Json {
  return read(object, wishOf(query), session, naming, query.top, query.skip);
}
