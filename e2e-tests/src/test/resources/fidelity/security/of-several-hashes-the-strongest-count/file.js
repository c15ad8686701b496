trace('runs', document.currentScript.id);
