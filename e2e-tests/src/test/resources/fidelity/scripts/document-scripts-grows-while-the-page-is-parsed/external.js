trace([...document.scripts].map(script => script.id));
