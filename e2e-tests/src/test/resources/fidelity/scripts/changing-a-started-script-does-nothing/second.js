trace('second');
