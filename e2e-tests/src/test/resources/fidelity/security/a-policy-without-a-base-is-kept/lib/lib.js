trace('lib', document.currentScript.src);
