// Only what knows no modules runs this: an Excel on Windows without WebView2 shows an add-in with a shared runtime in Internet Explorer 11,
// which can't read the add-in's own scripts (https://learn.microsoft.com/javascript/api/manifest/runtimes). So it is written as in 2009.
(function () {
  var pane = document.getElementById('pane');
  var texts = {
    es: 'Excel abrió Plan de Mejora con Internet Explorer, que ya no puede mostrarlo. Pida a soporte técnico que instale «Microsoft Edge WebView2 Runtime» en este equipo, cierre Excel y abra el libro de nuevo.',
    en: 'Excel opened Improvement Plan in Internet Explorer, which can no longer show it. Ask your IT support to install “Microsoft Edge WebView2 Runtime” on this computer, close Excel, and open the workbook again.',
  };
  var language, text;
  pane.innerHTML = '';
  for (language in texts) {
    text = document.createElement('p');
    text.lang = language;
    text.appendChild(document.createTextNode(texts[language]));
    pane.appendChild(text);
  }
})();
