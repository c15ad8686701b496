trace('external', document.currentScript && document.currentScript.src);
