// the first line

throw new Error('on the third line');
