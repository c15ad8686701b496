package dev.berth.e2e.apps;

import com.microsoft.playwright.Page;
import java.util.List;

/** Applications that draw: maps, charts, scenes. */
final class Drawings {
  static final List<Application> ALL =
      List.of(
          Application.embedded("leaflet", Drawings::leaflet),
          Application.embedded("echarts", Drawings::echarts));

  private Drawings() {}

  /** Zooms in and opens the marker's text. */
  private static String leaflet(Page page) {
    page.locator(".leaflet-tile-loaded").first().waitFor();
    page.locator(".leaflet-control-zoom-in").click();
    page.waitForFunction("map.getZoom() == 14 && !document.querySelector('.leaflet-zoom-anim')");
    page.locator(".leaflet-marker-icon").click();
    page.locator(".leaflet-popup-content").waitFor();
    return page.locator(".leaflet-popup-content").innerText()
        + page.evaluate("map.getZoom() + ' ' + map.getCenter()");
  }

  /** Leaves a series out. */
  private static String echarts(Page page) {
    page.waitForFunction(
        "window.echarts && echarts.getInstanceByDom(document.querySelector('#main'))");
    return page.evaluate(
            """
            new Promise(drawn => {
              myChart.on('finished', () => drawn(JSON.stringify(option.legend)));
              myChart.dispatchAction({type: 'legendUnSelect', name: 'returns'});
            })
            """)
        .toString();
  }
}
