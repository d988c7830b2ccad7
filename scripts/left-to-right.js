/**
 * Stands in for `rtl-css-js`, by which Griffel makes of each style a second one for languages that are written from right to left: the
 * add-in speaks none, and the pane opens without it.
 */
exports.convert = (styles) => styles;
exports.convertProperty = (key, value) => ({ key, value });
