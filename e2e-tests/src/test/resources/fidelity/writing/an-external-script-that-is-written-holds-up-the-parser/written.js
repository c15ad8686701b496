trace('written', document.getElementById('written-p'), document.getElementById('after'));
