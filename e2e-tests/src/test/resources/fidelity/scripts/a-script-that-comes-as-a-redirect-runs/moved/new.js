trace('new', document.currentScript.src);
