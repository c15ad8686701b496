trace('good');
