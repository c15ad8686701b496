trace('fast');
trace.end();
