/**
 * Replaces `rtl-css-js`, with which Griffel creates a second set of styles for right-to-left languages. The add-in has
 * none, and the pane loads faster without it.
 */
exports.convert = (styles) => styles;
exports.convertProperty = (key, value) => ({ key, value });
