import { HostError } from '../package/host-error';
import { isJson, isRecord, type Json } from '../objects/json';

/** How an object is reached: the numbers are office.js's `ObjectPathType`. */
export const PATH = { root: 1, newObject: 2, method: 3, property: 4, indexer: 5, reference: 6, nullObject: 7 } as const;

/** What is done with an object: the numbers are office.js's `ActionType` (6, 8 and 9, which no Excel object uses, are left out). */
export const ACTION = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  queryAsJson: 7,
} as const;

/** What a call is given: values, and for each place that holds an object the id of its path (0 where it holds a value). */
export interface WireArguments {
  readonly values: readonly Json[];
  readonly paths: readonly unknown[];
}

/** One step to an object, from its parent. */
export interface ObjectPath {
  readonly id: number;
  readonly type: number;
  readonly name: string;
  readonly parent: number;
  readonly args: WireArguments;
}

/** What is to be loaded: names with slashes; no `select` means every scalar property. */
export interface QueryInfo {
  readonly select: readonly string[];
  readonly expand: readonly string[];
  readonly top: number | undefined;
  readonly skip: number;
}

/** One thing to do, in the order in which the add-in asked for it. */
export interface Action {
  readonly id: number;
  readonly type: number;
  readonly name: string;
  readonly path: number;
  readonly args: WireArguments;
  readonly query: QueryInfo;
}

/** A batch: everything between two `context.sync()`. */
export interface BatchRequest {
  readonly actions: readonly Action[];
  readonly paths: ReadonlyMap<number, ObjectPath>;
}

const number = (value: unknown): number => (typeof value === 'number' ? value : 0);
const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const texts = (value: unknown): readonly string[] => list(value).filter((item) => typeof item === 'string');

function readArguments(value: unknown): WireArguments {
  if (!isRecord(value)) return { values: [], paths: [] };
  return {
    // JSON has no undefined: an argument left out in the middle arrives as null.
    values: list(value['Arguments']).filter(isJson),
    paths: list(value['ReferencedObjectPathIds']),
  };
}

function readQuery(value: unknown): QueryInfo {
  const info = isRecord(value) ? value : {};
  return {
    select: texts(info['Select']),
    expand: texts(info['Expand']),
    top: typeof info['Top'] === 'number' ? info['Top'] : undefined,
    skip: number(info['Skip']),
  };
}

function readAction(value: unknown): Action {
  if (!isRecord(value)) throw new HostError('InvalidArgument', 'An action of the request is not an object.');
  return {
    id: number(value['Id']),
    type: number(value['ActionType']),
    name: text(value['Name']),
    path: number(value['ObjectPathId']),
    args: readArguments(value['ArgumentInfo']),
    query: readQuery(value['QueryInfo']),
  };
}

function readPath(value: unknown): ObjectPath {
  if (!isRecord(value)) throw new HostError('InvalidArgument', 'An object path of the request is not an object.');
  return {
    id: number(value['Id']),
    type: number(value['ObjectPathType']),
    name: text(value['Name']),
    parent: number(value['ParentObjectPathId']),
    args: readArguments(value['ArgumentInfo']),
  };
}

/** The batch that the body of a `ProcessQuery` request holds. */
export function readRequest(body: string): BatchRequest {
  const parsed: unknown = JSON.parse(body);
  const request = isRecord(parsed) ? parsed : {};
  const paths = isRecord(request['ObjectPaths']) ? Object.values(request['ObjectPaths']).map(readPath) : [];
  return {
    actions: list(request['Actions']).map(readAction),
    paths: new Map(paths.map((path) => [path.id, path])),
  };
}
