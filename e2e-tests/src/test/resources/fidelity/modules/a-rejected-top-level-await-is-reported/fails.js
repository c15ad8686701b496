await Promise.resolve();
throw new Error('awaited');
