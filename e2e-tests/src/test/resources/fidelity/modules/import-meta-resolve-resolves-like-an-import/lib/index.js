trace('external', import.meta.url, import.meta.resolve('./part.js'), import.meta.resolve('lib'));
