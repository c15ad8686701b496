ready(() => {
  trace('deferred');
  ready(() => {
    trace('late', document.getElementById('app'));
    trace.end();
  });
});
trace('app');
