trace('runs');
throw new Error('of the module');
