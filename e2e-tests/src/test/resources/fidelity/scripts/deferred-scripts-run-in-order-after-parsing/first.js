trace('first', document.readyState, document.getElementById('last'));
