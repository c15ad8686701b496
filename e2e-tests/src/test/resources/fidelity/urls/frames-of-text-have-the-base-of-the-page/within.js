parent.told('within', document.currentScript.src);
