package reprint.read;

/** A document as text, for people to read and to compare. */
final class DocumentDump {
  private final StringBuilder out = new StringBuilder();
  private final Document document;

  private DocumentDump(Document document) {
    this.document = document;
  }

  static String of(Document document) {
    return new DocumentDump(document).write();
  }

  private String write() {
    line(document.mediaType() + " " + document.language());
    document.blocks().forEach(this::write);
    document.links().forEach(this::write);
    document.properties().forEach(this::write);
    document.notifications().forEach(n -> line("notification " + n.line() + " " + n.message()));
    return out.toString();
  }

  private void write(Block block) {
    String shape =
        block.role() + " " + block.element() + (block.group() > 0 ? " " + block.group() : "");
    line(shape + " " + place(document.locate(block.span())) + " " + quoted(document.text(block)));
  }

  private void write(Link link) {
    String shape = "link " + link.kind() + (link.group() > 0 ? " " + link.group() : "");
    String rel = link.rel().isEmpty() ? "" : " rel " + String.join(" ", link.rel());
    line(shape + " " + place(link.location()) + " " + quoted(link.text()) + " " + link.url() + rel);
  }

  private void write(Property property) {
    line(
        "property "
            + property.name()
            + " "
            + place(property.location())
            + " "
            + quoted(property.value()));
  }

  private static String place(Location at) {
    return at.line() + ":" + at.column() + "-" + at.endLine() + ":" + at.endColumn();
  }

  private static String quoted(String text) {
    return '"' + text.replace("\n", "\\n").replace("\t", "\\t").replace("\u00A0", "\\u00A0") + '"';
  }

  private void line(String line) {
    out.append(line.strip()).append('\n');
  }
}
