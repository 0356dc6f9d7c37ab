package reprint.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Content in all forms in which servers pack it. */
class ContentCodingTest {
  private static final byte[] PAGE = "<p>Boats may sail.</p>".getBytes(StandardCharsets.UTF_8);

  @Test
  void eachCodingIsUnpacked() throws IOException {
    assertThat(unpacked("", PAGE)).isEqualTo(PAGE);
    assertThat(unpacked("identity", PAGE)).isEqualTo(PAGE);
    assertThat(unpacked("GZIP", Packing.gzip(PAGE))).isEqualTo(PAGE);
    assertThat(unpacked("br", Packing.brotli(PAGE))).isEqualTo(PAGE);
  }

  @Test
  void deflateIsReadWithAndWithoutItsFrame() throws IOException {
    assertThat(unpacked("deflate", Packing.deflate(PAGE, true))).isEqualTo(PAGE);
    assertThat(unpacked("deflate", Packing.deflate(PAGE, false))).isEqualTo(PAGE);
  }

  @Test
  void whatACrawlerUnpackedAlreadyIsReadAsItIs() throws IOException {
    assertThat(unpacked("gzip", PAGE)).isEqualTo(PAGE);
  }

  @Test
  void theLastOfTwoIsUnpackedFirst() throws IOException {
    byte[] twice = Packing.gzip(Packing.brotli(PAGE));
    assertThat(unpacked("br, gzip", twice)).isEqualTo(PAGE);
    assertThatThrownBy(() -> unpacked("br, br, gzip", twice))
        .hasMessage("it is compressed 3 times");
  }

  @Test
  void whatIsUnknownOrBrokenIsRefused() {
    for (String coding : new String[] {"zstd", "br", "deflate"}) {
      assertThatThrownBy(() -> unpacked(coding, PAGE)).isInstanceOf(IOException.class);
    }
  }

  private static byte[] unpacked(String coding, byte[] packed) throws IOException {
    return ContentCoding.unpacked(new ByteArrayInputStream(packed), coding).readAllBytes();
  }
}
