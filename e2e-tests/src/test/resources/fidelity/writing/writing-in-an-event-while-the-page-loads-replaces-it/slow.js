trace('slow');
