trace('old');
