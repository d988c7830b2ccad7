import { about, resultOf, type ObjectCases } from './case';

const comments = about((sheet) => sheet.comments);

const shapes = about((sheet) => sheet.shapes);

/** `Excel.CommentCollection`: https://learn.microsoft.com/javascript/api/excel/excel.commentcollection */
export const commentCollectionCases: ObjectCases = {
  getCount: comments.does(
    'is the number of comments',
    (object, _sheet, context) => resultOf(context, object.getCount()),
    0,
  ),
};

/** `Excel.ShapeCollection`: https://learn.microsoft.com/javascript/api/excel/excel.shapecollection */
export const shapeCollectionCases: ObjectCases = {
  getCount: shapes.does(
    'is the number of shapes',
    (object, _sheet, context) => resultOf(context, object.getCount()),
    0,
  ),
};
