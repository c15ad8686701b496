trace('tampered ran');
