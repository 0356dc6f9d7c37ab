package reprint.read.bytes;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import reprint.read.ReadException;

/**
 * The media type of a file: by its content if that is unmistakable, else by the extension, else
 * plain text.
 */
public final class MediaTypes {
  static final String TEXT = "text/plain";
  static final String HTML = "text/html";
  public static final String PDF = "application/pdf";
  public static final String DOCX =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  public static final String ODT = "application/vnd.oasis.opendocument.text";
  public static final String EPUB = "application/epub+zip";
  private static final String XHTML = "application/xhtml+xml";
  static final String ARCHIVE = "application/zip";
  private static final String MARKDOWN = "text/markdown";

  /** The extensions of documents in a search through folders. */
  private static final Map<String, String> BY_EXTENSION =
      Map.ofEntries(
          Map.entry("txt", TEXT),
          Map.entry("text", TEXT),
          Map.entry("md", MARKDOWN),
          Map.entry("markdown", MARKDOWN),
          Map.entry("mdown", MARKDOWN),
          Map.entry("mkd", MARKDOWN),
          Map.entry("mdwn", MARKDOWN),
          Map.entry("mdx", MARKDOWN),
          Map.entry("rmd", MARKDOWN),
          Map.entry("qmd", MARKDOWN),
          Map.entry("html", HTML),
          Map.entry("htm", HTML),
          Map.entry("shtml", HTML),
          Map.entry("xhtml", XHTML),
          Map.entry("xht", XHTML),
          Map.entry("rst", "text/x-rst"),
          Map.entry("adoc", "text/asciidoc"),
          Map.entry("asciidoc", "text/asciidoc"),
          Map.entry("org", "text/org"),
          Map.entry("tex", "text/x-tex"),
          Map.entry("wiki", "text/x-wiki"),
          Map.entry("mediawiki", "text/x-wiki"),
          Map.entry("textile", "text/x-textile"),
          Map.entry("gmi", "text/gemini"),
          Map.entry("pdf", PDF),
          Map.entry("docx", DOCX),
          Map.entry("odt", ODT),
          Map.entry("epub", EPUB));

  private MediaTypes() {}

  public static Optional<String> byName(String fileName) {
    String name =
        fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
    String extension = name.substring(name.lastIndexOf('.') + 1);
    return Optional.ofNullable(BY_EXTENSION.get(extension.toLowerCase(Locale.ROOT)));
  }

  /**
   * The type of a file of that name and content.
   *
   * @param stated by its server; servers state plain text for everything they do not know
   */
  public static String of(String fileName, String stated, byte[] bytes) throws ReadException {
    boolean trusted = stated.equals(HTML) || stated.equals(MARKDOWN) || stated.equals(XHTML);
    String named = trusted ? stated : byName(fileName).orElse("");
    String found = Sniffer.type(bytes);
    if (found.equals(HTML)) {
      return named.isEmpty() || named.equals(TEXT) ? HTML : asText(named);
    }
    if (found.equals(ARCHIVE) && List.of(DOCX, ODT, EPUB).contains(named)) {
      throw new ReadException(
          "is named like " + named + ", but contains no such document; it may be truncated");
    }
    return found.isEmpty() ? asText(named) : found;
  }

  private static String asText(String named) throws ReadException {
    if (named.startsWith("application/") && !named.endsWith("xml")) {
      throw new ReadException("is named like " + named + ", but its content is plain text");
    }
    return named.isEmpty() ? TEXT : named;
  }
}
