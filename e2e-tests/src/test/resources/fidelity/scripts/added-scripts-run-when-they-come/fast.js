trace('fast');
trace.pass('fast');
