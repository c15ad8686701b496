trace('variant b');
trace.end();
