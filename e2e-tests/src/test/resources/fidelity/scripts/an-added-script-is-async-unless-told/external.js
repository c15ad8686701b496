ran();
