trace('inner', import.meta.url);
