trace('fast');
