package reprint.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentReaderTest {
  private final DocumentReader reader = new DocumentReader(Limits.DEFAULT);

  @TempDir Path folder;

  @Test
  void aTextFileBecomesParagraphs() throws Exception {
    Path file = Files.writeString(folder.resolve("tide.txt"), "Boats may sail.\n\nNot today.\n");
    Document document = reader.read(file, "tide.txt");
    assertThat(document.text()).isEqualTo("Boats may sail.\n\nNot today.");
    assertThat(document.mediaType()).isEqualTo("text/plain");
    assertThat(document.blocks())
        .extracting(document::text)
        .containsExactly("Boats may sail.", "Not today.");
  }

  @Test
  void aFileWithoutKnownExtensionIsReadAsText() throws Exception {
    assertThat(read("LICENSE", "Boats may sail.").text()).isEqualTo("Boats may sail.");
    assertThat(read("tide.unheard-of", "Boats may sail.").text()).isEqualTo("Boats may sail.");
  }

  @Test
  void aMissingFileAndADirectoryAreNamedForWhatTheyAre() {
    assertThatThrownBy(() -> reader.read(folder.resolve("none.txt"), "none.txt"))
        .isInstanceOf(ReadException.class)
        .hasMessage("does not exist");
    assertThatThrownBy(() -> reader.read(folder, "folder"))
        .isInstanceOf(ReadException.class)
        .hasMessage("is a directory, not a file");
  }

  @Test
  void anEmptyOrBlankFileIsReported() {
    assertRefused("empty.txt", new byte[0], "is empty (0 bytes)");
    assertRefused("blank.txt", " \n\t\n".getBytes(StandardCharsets.UTF_8), "has no text");
  }

  @Test
  void aBinaryNamedTextIsRefused() {
    assertRefused(
        "tide.txt",
        latin("\u0089PNG\r\n\u001A\n\0\0\0\rIHDR"),
        "is image/png, which reprint does not read");
    assertRefused(
        "tide.txt", latin("\1\2\3\4\0\0\7\u00E9".repeat(50)), "is application/octet-stream");
  }

  @Test
  void aRecordOfPagesIsNoTextOfItsOwn() {
    assertRefused(
        "tide.warc",
        latin("WARC/1.1\r\nWARC-Type: response\r\n\r\nBoats may sail."),
        "is application/warc, which reprint does not read");
  }

  @Test
  void textNamedLikeABinaryIsRefused() {
    assertRefused("tide.pdf", latin("Boats may sail."), "is named like application/pdf");
  }

  @Test
  void onlyDocumentExtensionsAreWalked() {
    assertThat(DocumentReader.isDocument("a.txt")).isTrue();
    assertThat(DocumentReader.isDocument("A.MD")).isTrue();
    assertThat(DocumentReader.isDocument("dir.md/a.html")).isTrue();
    assertThat(DocumentReader.isDocument("a.png")).isFalse();
    assertThat(DocumentReader.isDocument("dir.md/Makefile")).isFalse();
  }

  private Document read(String name, String text) throws ReadException {
    return reader.read(text.getBytes(StandardCharsets.UTF_8), name);
  }

  private void assertRefused(String name, byte[] bytes, String message) {
    assertThatThrownBy(() -> reader.read(bytes, name))
        .isInstanceOf(ReadException.class)
        .hasMessageStartingWith(message);
  }

  private static byte[] latin(String bytes) {
    return bytes.getBytes(StandardCharsets.ISO_8859_1);
  }
}
