import { HostError } from '../package/host-error';
import { Arguments } from '../objects/arguments';
import { ExcelObject } from '../objects/excel-object';
import { identityOf, memberOf, tableOf } from '../objects/lookup';
import type { Session } from '../objects/session';
import type { Json } from '../objects/json';
import type { PageServices } from './page-services';
import { DOCUMENTED_NAMES, readQuery, WIRE_NAMES } from './query';
import { ACTION, PATH, type Action, type BatchRequest, type ObjectPath, type WireArguments } from './request';

/** The result of a batch; `error` if an action failed. Earlier actions aren't reverted. */
export interface BatchAnswer {
  readonly results: readonly { readonly ActionId: number; readonly Value: Json }[];
  readonly traceIds: readonly number[];
  readonly error?: BatchError;
}

/** The failed action, as office.js reports it. */
export interface BatchError {
  readonly Code: string;
  readonly Message: string;
  readonly ActionIndex: number;
  readonly Location: string;
}

/**
 * Returns an error if an action is to fail.
 *
 * @param steps the number of steps before it: assignments, and calls that may change the workbook
 */
export type ActionGuard = (index: number, steps: number) => HostError | undefined;

/** `GetItem` → `getItem`; names that start with an underscore are office.js's own and stay as they are. */
function documentedName(wireName: string): string {
  return wireName.charAt(0).toLowerCase() + wireName.slice(1);
}

/** Properties that office.js writes under another name than it reads. */
const ASSIGNED_NAMES: Readonly<Record<string, string>> = { Gridlines: 'showGridlines', Headings: 'showHeadings' };

/** Executes one batch; each object path is resolved once. */
export class Batch {
  private readonly resolved = new Map<number, ExcelObject | null>();
  private location = '';
  private steps = 0;

  constructor(
    private readonly request: BatchRequest,
    private readonly session: Session,
    private readonly services: PageServices,
  ) {}

  /** Executes the actions in order until one fails. */
  run(guard: ActionGuard): BatchAnswer {
    const results: { ActionId: number; Value: Json }[] = [];
    const traceIds: number[] = [];
    for (const [index, action] of this.request.actions.entries()) {
      try {
        const fault = guard(index, this.steps);
        if (fault !== undefined) throw fault;
        results.push({ ActionId: action.id, Value: this.perform(action) });
        if (action.type === ACTION.trace) traceIds.push(action.id);
      } catch (error) {
        return { results, traceIds, error: this.describe(error, index) };
      }
    }
    return { results, traceIds };
  }

  private describe(error: unknown, index: number): BatchError {
    // Any other error is a fault of the host itself and must fail the caller's test, with its name and stack.
    const [code, message] =
      error instanceof HostError
        ? [error.code, error.message]
        : ['GeneralException', `The host failed: ${String(error)}`];
    return { Code: code, Message: message, ActionIndex: index, Location: this.location };
  }

  private perform(action: Action): Json {
    this.location = '';
    if (action.type === ACTION.trace) return null;
    const object = this.resolve(action.path);
    // As in Excel, a call on an object that doesn't exist does nothing: `getItemOrNullObject('x').delete()`.
    if (object === null) return null;
    switch (action.type) {
      case ACTION.instantiate:
        return identityOf(object, this.session);
      case ACTION.query:
        this.location = `${object.type}.load`;
        return readQuery(object, action.query, this.session, WIRE_NAMES);
      case ACTION.queryAsJson:
        this.location = `${object.type}.retrieve`;
        return readQuery(object, action.query, this.session, DOCUMENTED_NAMES);
      case ACTION.method: {
        const answer = this.call(object, action.name, action.args);
        return answer instanceof ExcelObject ? identityOf(answer, this.session) : answer;
      }
      case ACTION.setProperty:
        this.assign(object, ASSIGNED_NAMES[action.name] ?? documentedName(action.name), action.args.values[0] ?? null);
        return null;
      default:
        throw new HostError('NotImplemented', `This host has no action of type ${action.type}.`);
    }
  }

  private resolve(id: number): ExcelObject | null {
    const known = this.resolved.get(id);
    if (known !== undefined) return this.where(known);
    const path = this.request.paths.get(id);
    if (path === undefined) throw new HostError('InvalidReference', `The request has no object path ${id}.`);
    const object = this.walk(path);
    // Properties are resolved again each time, because the object may have moved.
    if (path.type !== PATH.property) this.resolved.set(id, object);
    return object;
  }

  /** A tracked range follows its cells within a batch too. */
  private where(object: ExcelObject | null): ExcelObject | null {
    const reference = object === null ? undefined : this.session.references.idOf(object);
    return reference === undefined ? object : this.session.references.find(reference);
  }

  private walk(path: ObjectPath): ExcelObject | null {
    switch (path.type) {
      case PATH.root:
        return new ExcelObject('Workbook', this.session.workbook);
      case PATH.nullObject:
        return null;
      case PATH.reference:
        return this.session.references.find(path.name);
      case PATH.newObject:
        return this.create(path.name);
      default:
        break;
    }
    const parent = this.resolve(path.parent);
    if (parent === null) return null;
    switch (path.type) {
      case PATH.property: {
        const name = documentedName(path.name);
        this.location = `${parent.type}.${name}`;
        const member = memberOf(parent, name, this.session);
        if (member.kind !== 'object') throw new HostError('InvalidArgument', `${this.location} is not an object.`);
        return member.get(parent.target, this.session);
      }
      case PATH.method:
        return this.objectFrom(parent, path.name, path.args);
      case PATH.indexer:
        return this.objectFrom(parent, 'GetItem', path.args);
      default:
        throw new HostError('NotImplemented', `This host has no object path of type ${path.type}.`);
    }
  }

  private create(typeName: string): ExcelObject {
    if (this.services.has(typeName)) return new ExcelObject('PageService', typeName);
    throw new HostError('ApiNotFound', `This host has no ${typeName}.`);
  }

  private objectFrom(parent: ExcelObject, wireName: string, args: WireArguments): ExcelObject | null {
    const answer = this.call(parent, wireName, args);
    if (answer === null || answer instanceof ExcelObject) return answer;
    throw new HostError('InvalidArgument', `${this.location} does not give an object.`);
  }

  private call(object: ExcelObject, wireName: string, args: WireArguments): ExcelObject | Json {
    const name = documentedName(wireName);
    this.location = `${object.type}.${name}`;
    if (object.is('PageService')) return this.services.call(object.target, name, args.values);
    if (name === '_KeepReference' && tableOf(object).tracked) return this.session.references.track(object);
    const registration = /^_(Register|Unregister)(\w+?)(?:Event)?$/.exec(name);
    if (registration !== null) {
      this.listen(object, registration[2] ?? '', registration[1] === 'Register');
      return null;
    }
    const member = memberOf(object, name, this.session);
    if (member.kind !== 'method' && member.kind !== 'command') {
      throw new HostError('InvalidArgument', `${this.location} is not a method.`);
    }
    if (member.edits) this.refuseWhereReadOnly();
    if (member.kind === 'command' || member.edits) this.steps += 1;
    return member.call(object.target, this.argumentsFrom(args), this.session) ?? null;
  }

  private listen(object: ExcelObject, event: string, on: boolean): void {
    const { members, identity } = tableOf(object);
    const known = Object.entries(members).find(([, member]) => member.kind === 'event' && member.event === event);
    if (known === undefined) throw new HostError('ApiNotFound', `This host has no event ${event} at ${object.type}.`);
    memberOf(object, known[0], this.session);
    const id = identity?.(object.target)['Id'];
    this.session.listen(event, typeof id === 'string' ? id : 'Workbook', on);
  }

  private argumentsFrom({ values, paths }: WireArguments): Arguments {
    return new Arguments(
      values.map((value, index) => {
        const path = paths[index];
        return typeof path === 'number' && path !== 0 ? this.existing(path) : value;
      }),
    );
  }

  private existing(path: number): ExcelObject {
    const object = this.resolve(path);
    if (object === null) throw new HostError('InvalidArgument', 'An argument is an object that does not exist.');
    return object;
  }

  private assign(object: ExcelObject, name: string, value: Json): void {
    this.location = `${object.type}.${name}`;
    const member = memberOf(object, name, this.session);
    if (member.kind !== 'property' || member.assign === undefined) {
      throw new HostError('AccessDenied', `${this.location} is read-only.`);
    }
    this.refuseWhereReadOnly();
    this.steps += 1;
    member.assign(object.target, value, this.session);
  }

  private refuseWhereReadOnly(): void {
    if (this.session.readOnly) throw new HostError('AccessDenied', 'The workbook is open for reading only.');
  }
}
