trace('script', 'Привет', document.currentScript.src.includes('deferred'));
