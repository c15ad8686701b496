document.write('</div>');
