trace(document.currentScript.src);
