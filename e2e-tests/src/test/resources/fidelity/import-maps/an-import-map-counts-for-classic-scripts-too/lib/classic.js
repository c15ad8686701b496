import('tool').then(tool => {
  trace('classic', tool.default);
  document.getElementById('button').click();
});
