trace('slow', document.currentScript.async);
