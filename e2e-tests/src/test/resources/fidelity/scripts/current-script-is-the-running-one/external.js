trace(document.currentScript, document.currentScript.getAttribute('src'), document.currentScript.src);
