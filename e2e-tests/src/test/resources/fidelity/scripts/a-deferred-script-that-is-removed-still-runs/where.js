trace(location.origin && new URL(document.currentScript.src).search, document.currentScript.parentNode, document.currentScript.isConnected);
