package dev.berth.build.tally;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** How many tests passed, failed and were skipped. */
record TestCount(int passed, int failed, int skipped) {
  static final TestCount NONE = new TestCount(0, 0, 0);

  /** Reads one XML report of surefire or failsafe. */
  static TestCount read(Path report) throws IOException {
    try (InputStream xml = Files.newInputStream(report)) {
      XMLStreamReader suite = XMLInputFactory.newDefaultFactory().createXMLStreamReader(xml);
      suite.nextTag();
      int failed = attribute(suite, "failures") + attribute(suite, "errors");
      int skipped = attribute(suite, "skipped");
      return new TestCount(attribute(suite, "tests") - failed - skipped, failed, skipped);
    } catch (XMLStreamException | NumberFormatException e) {
      throw new IOException(report + " is not a test report: " + e.getMessage(), e);
    }
  }

  TestCount plus(TestCount other) {
    return new TestCount(passed + other.passed, failed + other.failed, skipped + other.skipped);
  }

  boolean isEmpty() {
    return passed + failed == 0;
  }

  private static int attribute(XMLStreamReader suite, String name) {
    return Integer.parseInt(suite.getAttributeValue(null, name));
  }
}
