package dev.berth.bootstrap.navigation;

/** The route map of a small shop; entries may take two seconds, and are asked for once. */
final class ShopRoutes {
  static final String JSON =
      """
      { "version": 1,
        "defaults": { "timeout": "2s", "retries": 0, "lifecycleTimeout": "1s" },
        "microFrontends": {
          "landing": { "entry": "/landing.html" },
          "auth": { "entry": "/auth.html" },
          "catalogue": { "entry": "/catalogue.html" },
          "player": { "entry": "/player.html", "fallback": "sorry" },
          "help": { "entry": "/help.html" },
          "sorry": { "entry": "/sorry.html" } },
        "routes": [
          { "path": "/", "mfe": "landing" },
          { "path": "/account/*", "mfe": "auth" },
          { "path": "/catalogue/*", "mfe": "catalogue", "userStatus": "authenticated",
            "otherwise": "/account/sign-in" },
          { "path": "/player/:id", "mfe": "player" },
          { "path": "/help/*", "mfe": "help" },
          { "path": "/sorry", "mfe": "sorry" },
          { "path": "/old-help", "redirect": "/help/start" },
          { "path": "/older-help", "redirect": "/old-help" },
          { "path": "/partner", "redirect": "https://partner.example/shop" } ] }
      """;

  private ShopRoutes() {}
}
