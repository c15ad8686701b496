trace(new URL(import.meta.url).search, 'caf\u00e9' === 'café');
