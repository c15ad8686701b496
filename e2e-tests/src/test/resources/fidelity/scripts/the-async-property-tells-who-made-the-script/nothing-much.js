window.nothingMuch = true;
