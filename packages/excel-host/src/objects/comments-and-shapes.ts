import type { ObjectTable } from './object-table';

/** Comments are counted, so that a sheet that has only them isn't taken for an empty one. */
export const commentCollectionTable: ObjectTable<'CommentCollection'> = {
  type: 'CommentCollection',
  members: { getCount: { kind: 'method', set: '1.10', call: (sheet) => sheet.commentCount } },
};

/** Pictures, shapes, lines and groups are counted, like comments. */
export const shapeCollectionTable: ObjectTable<'ShapeCollection'> = {
  type: 'ShapeCollection',
  members: { getCount: { kind: 'method', set: '1.9', call: (sheet) => sheet.charts.shapeCount } },
};
