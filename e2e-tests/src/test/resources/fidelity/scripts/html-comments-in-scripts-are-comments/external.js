<!-- external
trace('external');
