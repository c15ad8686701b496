trace('wrong ran');
