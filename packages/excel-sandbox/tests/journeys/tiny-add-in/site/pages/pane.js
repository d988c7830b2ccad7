Office.onReady(() => {
  document.getElementById('state').textContent = 'ready';
  Office.actions.associate('greet', (event) => {
    Excel.run(async (context) => {
      context.workbook.getSelectedRange().values = [['Hello']];
      await context.sync();
    }).finally(() => event.completed());
  });
});
