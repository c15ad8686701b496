importScripts('lib.js');
postMessage(self.location.href + ' ' + lib);
