trace(new URL('c.svg', document.currentScript.src).href);
