trace('external', document.currentScript.localName);
