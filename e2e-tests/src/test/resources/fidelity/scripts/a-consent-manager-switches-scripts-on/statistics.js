trace('statistics', document.currentScript.parentNode);
