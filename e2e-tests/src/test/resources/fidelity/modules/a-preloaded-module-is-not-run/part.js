trace('part runs');
