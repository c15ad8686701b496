var library = { name: 'local' };
