trace('ran', document.currentScript.integrity.length, document.currentScript.src);
