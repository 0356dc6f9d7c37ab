package reprint.read;

/** Plain text: paragraphs parted by empty lines, bare addresses. */
final class TextFormat implements Format {

  @Override
  public boolean reads(String mediaType) {
    return mediaType.startsWith("text/");
  }

  @Override
  public Document read(Source source) {
    Decoded decoded = source.decode(head -> "");
    DocumentBuilder builder = source.builder(decoded);
    for (TextLines.Line line : TextLines.of(decoded.text())) {
      if (line.isBlank()) {
        close(builder);
      } else {
        append(builder, line);
      }
    }
    close(builder);
    builder.linkAddresses();
    return builder.build();
  }

  private static void append(DocumentBuilder builder, TextLines.Line line) {
    if (!builder.isOpen()) {
      builder.open();
    }
    builder.text().append(line.text().strip(), line.offset() + line.indent());
    if (line.end() > 0) {
      builder.text().append("\n", line.offset() + line.text().length(), line.end());
    }
  }

  private static void close(DocumentBuilder builder) {
    if (builder.isOpen()) {
      builder.close(Block.Role.BODY, "p", 0, 0);
    }
  }
}
