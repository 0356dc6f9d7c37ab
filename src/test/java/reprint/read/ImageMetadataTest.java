package reprint.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import reprint.read.picture.ImageMetadata;

class ImageMetadataTest {
  private static final String LICENSE = "http://creativecommons.org/licenses/by-nc/4.0/";
  private static final byte[] XMP = ImageFiles.marked(LICENSE, "Tom Roe");
  private static final int XMP_TAG = 700;
  private static final int ARTIST = 0x013B;
  private static final int COPYRIGHT = 0x8298;

  private static Map<String, String> fields(byte[] file) {
    Map<String, String> fields = new TreeMap<>();
    List<Property> all = ImageMetadata.of(file, "boats.jpg", Location.lines(3, 1, 3, 9));
    for (Property property : all) {
      assertThat(property.type()).isEqualTo("ImageObject");
      assertThat(property.subject()).isEqualTo("boats.jpg");
      assertThat(property.location().line()).isEqualTo(3);
      fields.put(property.name(), property.value());
    }
    return fields;
  }

  static List<byte[]> files() {
    return List.of(
        ImageFiles.jpeg(XMP),
        ImageFiles.png(XMP, false),
        ImageFiles.png(XMP, true),
        ImageFiles.webp(XMP),
        ImageFiles.tiff(ByteOrder.LITTLE_ENDIAN, XMP_TAG, 1, XMP),
        ImageFiles.tiff(ByteOrder.BIG_ENDIAN, XMP_TAG, 7, XMP));
  }

  @ParameterizedTest
  @MethodSource("files")
  void theXmpPacketIsFoundInEachFormat(byte[] file) {
    assertThat(fields(file))
        .containsEntry("xmp:cc:license", LICENSE)
        .containsEntry("xmp:dc:creator", "Tom Roe")
        .containsEntry("xmp:xmprights:webstatement", "https://tides.example/boats");
  }

  @Test
  void olderFieldsAreFoundToo() {
    assertThat(fields(ImageFiles.jpegWithIptc(80, "Ada Quill")))
        .containsExactly(Map.entry("iptc:by-line", "Ada Quill"));
    assertThat(fields(ImageFiles.jpegWithIptc(5, "a title"))).isEmpty();
    byte[] exif = ImageFiles.tiff(ByteOrder.BIG_ENDIAN, ARTIST, 2, ImageFiles.bytes("Ada Quill\0"));
    assertThat(fields(ImageFiles.jpegWithExif(exif)))
        .containsExactly(Map.entry("exif:artist", "Ada Quill"));
    byte[] latin = {(byte) 0xA9, ' ', 'R', 'o', 'e'};
    assertThat(fields(ImageFiles.tiff(ByteOrder.LITTLE_ENDIAN, COPYRIGHT, 2, latin)))
        .containsExactly(Map.entry("exif:copyright", "© Roe"));
    assertThat(fields(ImageFiles.png(XMP, false))).containsEntry("exif:artist", "Tom Roe");
  }

  @Test
  void anotherFileSaysNothing() {
    assertThat(fields(ImageFiles.bytes("GIF89a, or an article"))).isEmpty();
    assertThat(fields(new byte[0])).isEmpty();
  }

  @Test
  void entitiesAreNeitherFetchedNorExpanded() {
    String bomb =
        "<!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/passwd'><!ENTITY b '&a;&a;'>]>"
            + new String(ImageFiles.xmp("><dc:creator>&b;</dc:creator>"), StandardCharsets.UTF_8)
                .replaceFirst("<\\?xpacket[^>]*>", "");
    assertThat(fields(ImageFiles.jpeg(ImageFiles.bytes(bomb)))).doesNotContainKey("xmp:dc:creator");
  }

  @ParameterizedTest
  @MethodSource("files")
  void aFileThatIsCutOffOrDamagedRaisesNothing(byte[] file) {
    Random random = new Random(1);
    for (int length = 0; length < file.length; length += 7) {
      byte[] cut = Arrays.copyOf(file, length);
      assertThatCode(() -> fields(cut)).doesNotThrowAnyException();
      byte[] damaged = file.clone();
      for (int i = 0; i < 8; i++) {
        damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
      }
      assertThatCode(() -> fields(damaged)).doesNotThrowAnyException();
    }
  }
}
