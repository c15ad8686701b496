trace('part');
