trace('new');
