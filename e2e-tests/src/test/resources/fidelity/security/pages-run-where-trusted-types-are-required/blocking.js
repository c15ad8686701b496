trace('blocking');
