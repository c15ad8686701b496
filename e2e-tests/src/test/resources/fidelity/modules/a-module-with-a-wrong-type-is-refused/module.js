trace('ran', import.meta.url);
