trace('index');
