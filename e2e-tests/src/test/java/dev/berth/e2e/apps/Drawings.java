package dev.berth.e2e.apps;

import com.microsoft.playwright.Page;
import java.util.List;

/** Applications that draw: maps, charts, scenes. */
final class Drawings {
  static final List<Application> ALL =
      List.of(
          Application.embedded("leaflet", Drawings::leaflet),
          Application.embedded("echarts", Drawings::echarts),
          Application.embedded("d3", Drawings::d3),
          Application.embedded("mermaid", Drawings::mermaid),
          Application.embedded("three", Drawings::three));

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

  /** Sorts the bars. */
  private static String d3(Page page) {
    page.locator("#container svg").waitFor();
    page.locator("button").click();
    page.locator("svg.sorted").waitFor();
    return page.evaluate("d3.selectAll('rect').nodes().map(bar => bar.getAttribute('x')).join()")
        .toString();
  }

  /** Looks at both diagrams. */
  private static String mermaid(Page page) {
    page.locator(".mermaid .messageText").nth(1).waitFor();
    return page.locator(".mermaid .nodeLabel, .mermaid .messageText").allTextContents().toString();
  }

  /** Turns the cube. */
  private static String three(Page page) {
    page.locator("canvas").waitFor();
    page.mouse().move(600, 300);
    page.mouse().down();
    page.mouse().move(700, 380);
    page.mouse().up();
    return page.locator("canvas").getAttribute("title");
  }
}
