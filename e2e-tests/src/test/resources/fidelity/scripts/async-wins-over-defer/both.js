trace('both');
