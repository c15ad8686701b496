trace('lib');
