window.thrown = (window.thrown || 0) + 1;
throw new RangeError('thrown ' + window.thrown);
