package dev.berth.bootstrap.browser.device;

/**
 * A PlayStation. Sony documents its own functions under contract only, so this one keeps to the
 * standards of the web: its controller is a gamepad, and a page cannot end its application.
 */
public final class PlaystationDevice extends WebDevice {}
