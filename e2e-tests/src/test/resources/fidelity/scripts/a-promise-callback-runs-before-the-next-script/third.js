Promise.resolve().then(() => trace('callback of the third')).then(() => trace('and the one after'));
trace('third');
