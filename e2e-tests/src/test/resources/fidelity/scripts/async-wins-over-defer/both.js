trace('both');
trace.pass('both');
