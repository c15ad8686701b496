trace('the next page');
trace.end();
