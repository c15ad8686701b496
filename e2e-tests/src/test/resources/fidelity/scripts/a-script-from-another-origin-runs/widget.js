trace('widget', new URL('assets/logo.svg', document.currentScript.src).href);
