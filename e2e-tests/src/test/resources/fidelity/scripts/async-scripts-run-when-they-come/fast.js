trace('fast', document.currentScript.async);
trace.pass('fast');
