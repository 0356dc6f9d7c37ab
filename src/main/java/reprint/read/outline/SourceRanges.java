package reprint.read.outline;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import reprint.read.Location;
import reprint.read.build.LineMap;

/**
 * The places of elements and attributes in the source.
 *
 * @param lines of the source
 * @param base offset in the source at which the parsed text starts
 */
public record SourceRanges(LineMap lines, int base) {

  /** The place of an attribute's value, else of the element's start tag. */
  public Location value(Element element, String attribute) {
    Range.AttributeRange range = element.attributes().sourceRange(attribute);
    return range.isTracked() && range.valueRange().isTracked()
        ? locate(range.valueRange())
        : locate(element.sourceRange());
  }

  /** The place of an element's content, else of its start tag. */
  public Location content(Element element) {
    if (element.childNodeSize() == 0) {
      return locate(element.sourceRange());
    }
    Range start = element.childNode(0).sourceRange();
    Node last = element.childNode(element.childNodeSize() - 1);
    Range end = last instanceof Element e ? e.endSourceRange() : last.sourceRange();
    return start.isTracked() && end.isTracked() && end.endPos() >= start.startPos()
        ? locate(base + start.startPos(), base + end.endPos())
        : locate(element.sourceRange());
  }

  /** The place between two offsets of the whole source. */
  public Location locate(int from, int to) {
    return lines.locate(from, to);
  }

  Location locate(Range range) {
    return range.isTracked()
        ? lines.locate(base + range.startPos(), base + range.endPos())
        : Location.NONE;
  }
}
