trace('two');
