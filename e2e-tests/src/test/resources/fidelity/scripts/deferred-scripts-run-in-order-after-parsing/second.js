trace('second', document.readyState, document.currentScript.getAttribute('src'));
