const own = document.currentScript;
trace('configured by', own.dataset.site, own.className, own.crossOrigin);
