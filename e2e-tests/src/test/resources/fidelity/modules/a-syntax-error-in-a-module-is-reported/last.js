trace('last');
trace.end();
