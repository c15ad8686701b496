trace('external', document.body);
