import { HostError } from '../package/host-error';
import type { ExcelObject } from '../objects/excel-object';
import { isDeclared } from '../objects/requirement-set';
import type { Session } from '../objects/session';
import { identityOf, isDocumented, memberOf, tableOf } from '../objects/lookup';
import type { Json } from '../objects/json';
import type { QueryInfo } from './request';

/** The requested properties of an object: its own scalar ones, and those of its members by name. */
interface PropertyTree {
  everything: boolean;
  readonly members: Map<string, PropertyTree>;
}

/** The property names in an answer: a load uses wire names, a retrieve documented names. */
export interface Naming {
  readonly items: string;
  readonly name: (member: string) => string;
}

/** Names in the answer to a load: `Values`, `_Items`. */
export const WIRE_NAMES: Naming = {
  items: '_Items',
  name: (member) => (member.startsWith('_') ? member : member.charAt(0).toUpperCase() + member.slice(1)),
};

/** Names in the answer to a retrieve: `values`, `items`. */
export const DOCUMENTED_NAMES: Naming = { items: 'items', name: (member) => member };

const newTree = (): PropertyTree => ({ everything: false, members: new Map() });

/**
 * Parses the names of a load: `name`, `format/fill/color`, `items/name`, `*`; without names, all scalar properties are
 * requested.
 */
function treeOf(query: QueryInfo): PropertyTree {
  const root = newTree();
  const walk = (path: string): PropertyTree => {
    let tree = root;
    for (const step of path.split('/').filter((part) => part !== '')) {
      if (step === '*') {
        tree.everything = true;
        return tree;
      }
      const next = tree.members.get(step) ?? newTree();
      tree.members.set(step, next);
      tree = next;
    }
    return tree;
  };
  for (const path of query.select) walk(path);
  for (const path of query.expand) {
    const tree = walk(path);
    if (tree.members.size === 0) tree.everything = true;
  }
  if (root.members.size === 0) root.everything = true;
  return root;
}

/**
 * Splits the requested properties of a collection into its own and those of its items, which may be prefixed by
 * `items/`.
 */
function splitTree(
  collection: ExcelObject,
  tree: PropertyTree,
): { readonly own: PropertyTree; readonly items: PropertyTree | undefined } {
  const own: PropertyTree = { everything: tree.everything, members: new Map() };
  const items: PropertyTree = { everything: tree.everything, members: new Map() };
  for (const [name, inner] of tree.members) {
    if (name === 'items') {
      items.everything ||= inner.everything || inner.members.size === 0;
      for (const [itemName, itemTree] of inner.members) items.members.set(itemName, itemTree);
    } else {
      (name in tableOf(collection).members ? own : items).members.set(name, inner);
    }
  }
  return { own, items: items.everything || items.members.size > 0 ? items : undefined };
}

function readScalars(object: ExcelObject, tree: PropertyTree, session: Session, naming: Naming): Record<string, Json> {
  const answer: Record<string, Json> = { ...identityOf(object, session) };
  const table = tableOf(object);
  if (tree.everything) {
    for (const [name, member] of Object.entries(table.members)) {
      if (member.kind !== 'property' || !isDeclared(member.set, session.requirementSet)) continue;
      answer[naming.name(name)] = member.get(object.target, session);
    }
  }
  for (const [name, inner] of tree.members) {
    // Excel ignores names that it doesn't know, and `isNullObject`, which office.js answers.
    if (!isDocumented(object, name)) continue;
    const member = memberOf(object, name, session);
    if (member.kind === 'property') {
      // A property may hold an object (`zoom/scale`), which is returned whole.
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
  tree: PropertyTree,
  session: Session,
  naming: Naming,
  top: number | undefined,
  skip: number,
): Json {
  const { items } = tableOf(object);
  if (items === undefined) return readScalars(object, tree, session, naming);
  const asked = splitTree(object, tree);
  const answer = readScalars(object, asked.own, session, naming);
  const wanted = asked.items;
  if (wanted !== undefined) {
    const page = items(object.target, session).slice(skip, top === undefined ? undefined : skip + top);
    answer[naming.items] = page.map((item) => read(item, wanted, session, naming, undefined, 0));
  }
  return answer;
}

/** Reads the properties that a `load` or `retrieve` requests. */
export function readQuery(object: ExcelObject, query: QueryInfo, session: Session, naming: Naming): Json {
  return read(object, treeOf(query), session, naming, query.top, query.skip);
}
