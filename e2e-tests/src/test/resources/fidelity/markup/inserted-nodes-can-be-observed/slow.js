trace('slow', seen.length);
