trace('latin1', 'café'.length, 'café');
