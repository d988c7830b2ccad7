// Stands before office.js in the sandbox's copy of the add-in's pages: by the time that office.js looks for Excel, the page around this
// frame has put one here. The pages themselves are the add-in's own and know nothing of it.
if (window.parent !== window && typeof window.parent.connectFrame === 'function') {
  window.parent.connectFrame(window);
}
