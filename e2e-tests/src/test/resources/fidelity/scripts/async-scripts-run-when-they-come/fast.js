trace('fast', document.currentScript.async);
