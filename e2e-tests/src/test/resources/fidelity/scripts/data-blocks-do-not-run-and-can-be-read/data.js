trace('data ran');
