trace('added', document.readyState);
