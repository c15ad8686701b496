package dev.berth.bootstrap.browser;

import dev.berth.bootstrap.browser.ownership.Owners;
import dev.berth.bootstrap.session.UserSession;

/** What {@code window.berth} reaches whether or not the application has started. */
public record Foyer(
    UserSession session,
    RouteView route,
    ConfigurationView configuration,
    DocumentEvents events,
    HostHousekeeping housekeeping,
    Owners owners) {}
