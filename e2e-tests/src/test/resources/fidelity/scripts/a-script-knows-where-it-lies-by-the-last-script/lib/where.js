var folder = Array.from(document.scripts).pop().src.replace(/[^/]*$/, '');
trace(folder, document.getElementsByTagName('script').length);
