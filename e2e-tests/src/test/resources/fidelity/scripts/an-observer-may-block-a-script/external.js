trace(new URL(document.currentScript.src).search);
