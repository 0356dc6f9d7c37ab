package reprint.read;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;

/**
 * Where elements and attributes stand in the source.
 *
 * @param lines of the source
 * @param base offset in the source at which the parsed text starts
 */
record SourceRanges(LineMap lines, int base) {

  /** The place of an attribute's value, else of the element's start tag. */
  Location value(Element element, String attribute) {
    Range.AttributeRange range = element.attributes().sourceRange(attribute);
    return range.isTracked() && range.valueRange().isTracked()
        ? locate(range.valueRange())
        : locate(element.sourceRange());
  }

  Location locate(Range range) {
    return range.isTracked()
        ? lines.locate(base + range.startPos(), base + range.endPos())
        : Location.NONE;
  }
}
