document.write('<div id="box">');
