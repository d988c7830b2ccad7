import type { SheetModel } from '../workbook/sheets/sheet-model';
import type { Member } from './object-table';
import { refuseUnlessAllowed } from './protection-guard';

/**
 * Wraps the members of a chart object: those that change it throw if the sheet's protection doesn't allow to edit
 * objects.
 */
export function guarded<T extends { readonly sheet: SheetModel }>(
  members: Readonly<Record<string, Member<NoInfer<T>>>>,
): Readonly<Record<string, Member<T>>> {
  return Object.fromEntries(Object.entries(members).map(([name, member]) => [name, guardedMember(member)]));
}

function guardedMember<T extends { readonly sheet: SheetModel }>(member: Member<T>): Member<T> {
  const check = ({ sheet }: T): void => refuseUnlessAllowed(sheet, 'allowEditObjects');
  switch (member.kind) {
    case 'property': {
      const { assign } = member;
      if (assign === undefined) return member;
      return {
        ...member,
        assign: (target, value, session) => {
          check(target);
          assign(target, value, session);
        },
      };
    }
    case 'command': {
      const { call } = member;
      return {
        ...member,
        call: (target, args, session) => {
          if (member.edits) check(target);
          call(target, args, session);
        },
      };
    }
    case 'method': {
      const { call } = member;
      return {
        ...member,
        call: (target, args, session) => {
          if (member.edits) check(target);
          return call(target, args, session);
        },
      };
    }
    default:
      return member;
  }
}
