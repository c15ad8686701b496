trace('utf-8', 'Привет');
