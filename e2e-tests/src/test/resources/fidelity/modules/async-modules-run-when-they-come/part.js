window.part = true;
