setTimeout(value => trace('timer', value), 0, 'value');
var cleared = setTimeout(() => trace('never'), 0);
var interval = setInterval(() => {
  clearInterval(interval);
  trace('interval');
}, 60);
setTimeout(() => trace.end(), 200);
for (const until = performance.now() + 20; performance.now() < until;);
trace('deferred');
