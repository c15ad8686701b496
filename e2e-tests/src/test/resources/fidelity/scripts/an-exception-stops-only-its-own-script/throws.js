throw new TypeError('of its own');
