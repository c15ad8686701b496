trace('external', JSON.stringify(document.currentScript.text));
