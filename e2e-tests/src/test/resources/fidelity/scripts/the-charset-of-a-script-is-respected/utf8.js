trace('utf-8', 'café'.length, 'café');
