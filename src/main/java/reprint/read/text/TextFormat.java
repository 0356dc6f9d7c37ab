package reprint.read.text;

import java.util.List;
import reprint.read.Document;
import reprint.read.build.DocumentBuilder;
import reprint.read.build.Format;
import reprint.read.build.Source;
import reprint.read.build.TextLines;
import reprint.read.bytes.Decoded;
import reprint.read.head.HeaderNames;

/**
 * Plain text, including gopher pages, mails and source files: header lines, notes with addresses,
 * lists, quotations, wrapped lines.
 */
public final class TextFormat implements Format {

  @Override
  public boolean reads(String mediaType) {
    return mediaType.startsWith("text/");
  }

  @Override
  public Document read(Source source) {
    Decoded decoded = source.decode(head -> "");
    DocumentBuilder builder = source.builder(decoded);
    List<TextLines.Line> lines = GopherMap.shown(TextLines.of(decoded.text()));
    List<TextPart> parts = TextParts.of(lines, HeaderNames.KNOWN);
    new TextWriter(builder).write(TextOutline.of(parts));
    return builder.build();
  }
}
