import type { Json } from './json';
import type { PropertyMember } from './object-table';
import type { RequirementSet } from './requirement-set';
import type { ChartPartTarget } from './targets';

/**
 * A property with the same name in the model of a chart part; `valueFrom` throws `InvalidArgument` for invalid values.
 */
export function partProperty<N extends string, V extends Json>(
  name: N,
  set: RequirementSet,
  valueFrom: (value: Json) => V,
): PropertyMember<ChartPartTarget<Record<N, V>>> {
  return {
    kind: 'property',
    set,
    get: ({ part }) => part[name],
    assign: ({ part }, value) => {
      const values: Record<N, V> = part;
      values[name] = valueFrom(value);
    },
  };
}
