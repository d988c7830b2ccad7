// Runs before office.js in the sandbox's copy of the add-in's pages: asks the page around this frame for an Excel, so that office.js finds one.
if (window.parent !== window && typeof window.parent.connectFrame === 'function') {
  window.parent.connectFrame(window);
}
