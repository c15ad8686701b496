trace('its part');
