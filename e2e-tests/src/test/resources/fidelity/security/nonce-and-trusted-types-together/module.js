trace('module');
addEventListener('load', () => trace.end());
