trace('script', document.currentScript.src);
