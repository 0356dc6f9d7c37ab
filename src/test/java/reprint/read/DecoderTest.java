package reprint.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import reprint.read.bytes.Decoded;
import reprint.read.bytes.Decoder;

class DecoderTest {
  private static final String GERMAN =
      "Die Möwe flog über den Hafen, während die Fähre ablegte und grüßte.";

  @Test
  void utf8IsReadWithAndWithoutMark() {
    assertThat(decode(GERMAN.getBytes(StandardCharsets.UTF_8)).text()).isEqualTo(GERMAN);
    Decoded marked = decode(("\uFEFF" + GERMAN).getBytes(StandardCharsets.UTF_8));
    assertThat(marked.text()).isEqualTo(GERMAN);
    assertThat(marked.isLossy()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
  void wideEncodingsAreToldByTheirMark(String charset) {
    assertThat(decode(("\uFEFF" + GERMAN).getBytes(Charset.forName(charset))).text())
        .isEqualTo(GERMAN);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
  void utf16WithoutMarkIsToldByItsZeros(String charset) {
    assertThat(decode(GERMAN.getBytes(Charset.forName(charset))).text()).isEqualTo(GERMAN);
  }

  @ParameterizedTest
  @CsvSource({
    "windows-1252, 'Die Möwe flog über den Hafen, während die Fähre ablegte.'",
    "windows-1252, 'The editor wrote: “It’s the tide” – and left.'",
    "windows-1252, 'Café'",
    "windows-1251, 'Чайка летела над гаванью, пока паром отходил от причала.'",
    "KOI8-R, 'Чайка летела над гаванью, пока паром отходил от причала.'",
    "ISO-8859-2, 'Příliš žluťoučký kůň úpěl ďábelské ódy nad přístavem v noci.'",
    "windows-1250, 'Łódź wypłynęła z portu, gdy mewa leciała nad wodą i krzyczała.'",
    "ISO-8859-9, 'Martı limanın üzerinde uçtu, gemi iskeleden ayrıldı.'",
    "windows-1252, '© 2019 Mira Holt'",
    "Shift_JIS, 'かもめは港の上を飛んでいた。フェリーは岸壁を離れた。'",
    "EUC-JP, 'かもめは港の上を飛んでいた。フェリーは岸壁を離れた。'",
    "GB18030, '海鸥在港口上空飞翔，渡轮离开了码头，人们挥手告别。'",
    "Big5, '海鷗在港口上空飛翔，渡輪離開了碼頭，人們揮手告別。'",
    "windows-1253, 'Ο γλάρος πετούσε πάνω από το λιμάνι ενώ το πλοίο έφευγε.'"
  })
  void legacyEncodingsAreToldByLikeness(String charset, String text) {
    Decoded decoded = decode(text.getBytes(Charset.forName(charset)));
    assertThat(decoded.text()).isEqualTo(text);
    assertThat(decoded.isLossy()).isFalse();
  }

  @Test
  void damagedUtf8KeepsItsGoodLettersAndSaysWhereOneIsLost() {
    byte[] bytes = ("Möwen über\n" + GERMAN).getBytes(StandardCharsets.UTF_8);
    bytes[1] = 'o';
    Decoded decoded = decode(bytes);
    assertThat(decoded.text()).startsWith("Mo\uFFFDwen über").endsWith(GERMAN);
    assertThat(decoded.lostAt()).isEqualTo(2);
  }

  @Test
  void aDeclaredEncodingIsTrustedUnlessTheBytesAreUtf8() {
    byte[] cyrillic = "Да".getBytes(Charset.forName("windows-1251"));
    assertThat(Decoder.decode(cyrillic, head -> "windows-1251").text()).isEqualTo("Да");
    byte[] utf8 = "Möwe".getBytes(StandardCharsets.UTF_8);
    assertThat(Decoder.decode(utf8, head -> "ISO-8859-1").text()).isEqualTo("Möwe");
    assertThat(Decoder.decode(utf8, head -> "no such thing").text()).isEqualTo("Möwe");
    byte[] japanese = "かもめ".getBytes(Charset.forName("ISO-2022-JP"));
    assertThat(Decoder.decode(japanese, head -> "iso-2022-jp").text()).isEqualTo("かもめ");
  }

  private static Decoded decode(byte[] bytes) {
    return Decoder.decode(bytes, head -> "");
  }
}
