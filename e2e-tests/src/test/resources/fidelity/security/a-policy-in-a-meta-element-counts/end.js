trace('external');
addEventListener('load', () => {
  trace(refused);
  trace.end();
});
