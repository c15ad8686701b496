trace('slow sees', document.querySelectorAll('p'), document.readyState);
for (const p of document.querySelectorAll('p')) trace(p.className);
