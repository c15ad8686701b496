trace('external');
