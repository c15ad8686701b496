trace('slow');
trace.end();
