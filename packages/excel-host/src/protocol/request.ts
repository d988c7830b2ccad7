import { HostError } from '../package/host-error';
import { isJson, isRecord, type Json } from '../objects/json';

/** office.js's `ObjectPathType`. */
export const PATH = { root: 1, newObject: 2, method: 3, property: 4, indexer: 5, reference: 6, nullObject: 7 } as const;

/** office.js's `ActionType`, without 6, 8 and 9, which no Excel object uses. */
export const ACTION = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  queryAsJson: 7,
} as const;

/** Arguments of a call: values, and for each one that is an object the id of its path (otherwise 0). */
export interface WireArguments {
  readonly values: readonly Json[];
  readonly paths: readonly unknown[];
}

/** One step of an object path, relative to its parent. */
export interface ObjectPath {
  readonly id: number;
  readonly type: number;
  readonly name: string;
  readonly parent: number;
  readonly args: WireArguments;
}

/** Properties to load, as names with slashes; without `select`, all scalar properties. */
export interface QueryInfo {
  readonly select: readonly string[];
  readonly expand: readonly string[];
  readonly top: number | undefined;
  readonly skip: number;
}

/** One action of a batch. */
export interface Action {
  readonly id: number;
  readonly type: number;
  readonly name: string;
  readonly path: number;
  readonly args: WireArguments;
  readonly query: QueryInfo;
}

/** The actions between two calls of `context.sync()`. */
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
    // JSON has no undefined: an omitted argument followed by others is null.
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

/** Parses the body of a `ProcessQuery` request. */
export function readRequest(body: string): BatchRequest {
  const parsed: unknown = JSON.parse(body);
  const request = isRecord(parsed) ? parsed : {};
  const paths = isRecord(request['ObjectPaths']) ? Object.values(request['ObjectPaths']).map(readPath) : [];
  return {
    actions: list(request['Actions']).map(readAction),
    paths: new Map(paths.map((path) => [path.id, path])),
  };
}
