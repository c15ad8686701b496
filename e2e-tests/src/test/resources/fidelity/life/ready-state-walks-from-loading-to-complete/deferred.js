trace('deferred', document.readyState);
