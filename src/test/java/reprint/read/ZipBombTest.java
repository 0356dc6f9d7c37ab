package reprint.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import reprint.read.bytes.MediaTypes;

/** A small archive that unpacks to a huge text costs that file and not the run. */
class ZipBombTest {
  private static final Limits LIMITS = new Limits(1_000_000, 100_000, 500, 10_000, 60);
  private static final int UNPACKED = 30_000_000;

  @Test
  @Timeout(60)
  void aParagraphWithoutEndIsRefused() throws IOException {
    Map<String, String> files = new LinkedHashMap<>();
    files.put("mimetype", MediaTypes.ODT);
    files.put(
        "content.xml",
        """
        <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
          xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:text>
        <text:p>%s</text:p></office:text></office:body></office:document-content>
        """
            .formatted("a".repeat(UNPACKED)));
    assertRefused(OfficeFiles.zip(files), "bomb.odt");
  }

  @Test
  @Timeout(60)
  void aChapterWithoutEndIsRefused() throws IOException {
    Map<String, String> files = new LinkedHashMap<>();
    files.put("mimetype", MediaTypes.EPUB);
    files.put(
        "META-INF/container.xml",
        """
        <container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>
        <rootfile full-path="book.opf" media-type="application/oebps-package+xml"/>
        </rootfiles></container>
        """);
    files.put(
        "book.opf",
        """
        <package version="3.0" xmlns="http://www.idpf.org/2007/opf">
        <metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>x</dc:title></metadata><manifest>
        <item id="a" href="one.xhtml" media-type="application/xhtml+xml"/></manifest>
        <spine><itemref idref="a"/></spine></package>
        """);
    files.put(
        "one.xhtml",
        "<html xmlns=\"http://www.w3.org/1999/xhtml\"><head><title>x</title></head><body>"
            + "<p>a</p>".repeat(UNPACKED / 8)
            + "</body></html>");
    assertRefused(OfficeFiles.zip(files), "bomb.epub");
  }

  private static void assertRefused(byte[] bomb, String name) {
    assertThat(bomb.length).isLessThan(UNPACKED / 100);
    assertThatThrownBy(() -> new DocumentReader(LIMITS).read(bomb, name))
        .isInstanceOf(ReadException.class)
        .hasMessageContaining("has more than");
  }
}
