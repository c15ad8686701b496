trace('there');
