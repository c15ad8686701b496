trace('app');
