package reprint.read.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.jsoup.nodes.Element;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Separates the chapters of a book, whose text Tika joins. */
final class EpubChapters implements Parser {
  private static final long serialVersionUID = 1;

  private final transient Parser chapters;
  private final transient SaxBlocks blocks;
  private final transient List<String> names;
  private int next;

  EpubChapters(Parser chapters, byte[] book, SaxBlocks blocks) {
    this.chapters = chapters;
    this.blocks = blocks;
    names = names(book);
  }

  @Override
  public Set<MediaType> getSupportedTypes(ParseContext context) {
    return chapters.getSupportedTypes(context);
  }

  @Override
  public void parse(
      InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
      throws IOException, SAXException, TikaException {
    blocks.startPart(next < names.size() ? names.get(next++) : "");
    chapters.parse(stream, handler, metadata, context);
  }

  /** The files of the chapters in reading order: the spine (EPUB 3.3 §5.7). */
  private static List<String> names(byte[] book) {
    try {
      String container = entry(book, "META-INF/container.xml");
      Element root = xml(container).selectFirst("rootfile");
      String path = root == null ? "" : root.attr("full-path");
      Element opf = xml(entry(book, path));
      String folder = path.substring(0, path.lastIndexOf('/') + 1);
      Map<String, String> files = new HashMap<>();
      opf.select("item").forEach(item -> files.put(item.id(), folder + item.attr("href")));
      return opf.select("itemref").stream()
          .map(i -> files.getOrDefault(i.attr("idref"), ""))
          .toList();
    } catch (IOException e) {
      return List.of();
    }
  }

  private static Element xml(String text) {
    return org.jsoup.parser.Parser.xmlParser().parseInput(text, "");
  }

  private static String entry(byte[] book, String name) throws IOException {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(book))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals(name)) {
          return new String(zip.readNBytes(MAX_ENTRY), StandardCharsets.UTF_8);
        }
      }
    }
    return "";
  }

  /** Bytes; more than any list of chapters has. */
  private static final int MAX_ENTRY = 4_000_000;
}
