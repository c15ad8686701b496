/** Says what is served: the site, its route map, what options put in their place. */
package dev.berth.server.site;
