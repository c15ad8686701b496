trace('first', document.currentScript.getAttribute('src'));
