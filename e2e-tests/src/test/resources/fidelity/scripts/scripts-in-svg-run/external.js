trace('external', document.currentScript.getAttribute('href'));
