trace('one');
