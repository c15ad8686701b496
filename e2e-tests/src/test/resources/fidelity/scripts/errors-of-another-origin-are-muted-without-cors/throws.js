throw new Error('from elsewhere');
