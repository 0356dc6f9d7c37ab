package reprint.binary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BinaryTest {
  private static final DayOfWeek[] DAYS = DayOfWeek.values();

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(longs = {0, 1, -1, 63, 64, -64, -65, 1 << 31, Long.MIN_VALUE, Long.MAX_VALUE})
  void aNumberComesBack(long number) throws IOException {
    assertThat(written(out -> out.number(number)).number()).isEqualTo(number);
    assertThat(written(out -> out.bits(number)).bits()).isEqualTo(number);
  }

  @Test
  void aSmallNumberTakesOneByte() {
    BinaryWriter out = new BinaryWriter();
    out.number(-64);
    assertThat(out.toBytes()).hasSize(1);
  }

  @Test
  void aNumberThatIsTooLargeForAnIntIsRefused() {
    assertDamaged(written(out -> out.number(1L << 31))::integer);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "tide", "müde", "漢字 🌊", "half \uD83D a pair", "\u0000"})
  void aTextComesBackAsItWas(String text) throws IOException {
    BinaryReader in =
        written(
            out -> {
              out.text(text);
              out.text("between");
              out.text(text);
            });
    assertThat(List.of(in.text(), in.text(), in.text())).containsExactly(text, "between", text);
  }

  @Test
  void aTextIsWrittenOnce() {
    BinaryWriter out = new BinaryWriter();
    out.text("x".repeat(100));
    int once = out.toBytes().length;
    out.text("x".repeat(100));
    assertThat(out.toBytes()).hasSize(once + 1);
  }

  @Test
  void listsOptionsAndConstantsComeBack() throws IOException {
    BinaryReader in =
        written(
            out -> {
              out.list(List.of(DayOfWeek.FRIDAY, DayOfWeek.MONDAY), BinaryWriter::constant);
              out.optional(Optional.of(1.5), BinaryWriter::real);
              out.optional(Optional.<Double>empty(), BinaryWriter::real);
              out.bytes(new byte[] {7, 8});
            });
    assertThat(in.list(from -> from.constant(DAYS)))
        .containsExactly(DayOfWeek.FRIDAY, DayOfWeek.MONDAY);
    assertThat(in.optional(BinaryReader::real)).contains(1.5);
    assertThat(in.optional(BinaryReader::real)).isEmpty();
    assertThat(in.isNext(new byte[] {7, 8})).isTrue();
    assertDamaged(in::flag);
  }

  @Test
  void aConstantThatIsGoneIsDamage() {
    assertDamaged(() -> written(out -> out.text("SOMEDAY")).constant(DAYS));
  }

  /** A length that the bytes cannot fill is found before memory is reserved for it. */
  @Test
  void aLengthThatIsTooLargeIsDamage() {
    assertDamaged(written(out -> out.number(Integer.MAX_VALUE))::bytes);
    assertDamaged(written(out -> out.number(-1))::bytes);
    assertDamaged(() -> written(out -> out.number(1 << 30)).list(BinaryReader::text));
    assertDamaged(() -> written(out -> out.number(-1)).list(BinaryReader::text));
    assertDamaged(written(out -> out.number(9))::text);
  }

  @Test
  void listsInListsWithoutEndAreDamage() {
    BinaryWriter out = new BinaryWriter();
    for (int i = 0; i < 100_000; i++) {
      out.number(1);
    }
    assertDamaged(() -> nested(BinaryReader.of(out.toBytes())));
  }

  private static List<Object> nested(BinaryReader in) throws DamagedException {
    return in.list(BinaryTest::nested);
  }

  @Test
  void noBytesBringItDown() {
    Random random = new Random(7);
    for (int i = 0; i < 20_000; i++) {
      byte[] bytes = new byte[random.nextInt(40)];
      random.nextBytes(bytes);
      try {
        BinaryReader in = BinaryReader.of(bytes);
        in.list(BinaryReader::text);
        in.optional(from -> from.constant(DAYS));
        in.bytes();
      } catch (DamagedException e) {
        assertThat(e).hasMessage("a part is damaged");
      }
    }
  }

  @Test
  void aFileThatWasCutOffOrChangedIsDamaged() throws IOException {
    Path path = folder.resolve("new/tides.bin");
    BinaryFile file = new BinaryFile(path, "tides-1");
    BinaryWriter out = file.writer();
    out.text("ebb");
    file.write(out);
    assertThat(file.read().text()).isEqualTo("ebb");
    byte[] whole = Files.readAllBytes(path);
    for (int i = 0; i < whole.length; i++) {
      Files.write(path, Arrays.copyOf(whole, i));
      assertDamaged(file::read);
      byte[] changed = whole.clone();
      changed[i] ^= 4;
      Files.write(path, changed);
      assertDamaged(file::read);
    }
    Files.write(path, whole);
    assertThatThrownBy(new BinaryFile(path, "tides-2")::read)
        .isInstanceOf(DamagedException.class)
        .hasMessage(path + " was written by another version");
  }

  @Test
  void aFileThatCannotBePutInItsPlaceLeavesNothing() throws IOException {
    Path taken = Files.createDirectories(folder.resolve("tides.bin/full")).getParent();
    BinaryFile file = new BinaryFile(taken, "tides-1");
    assertThatThrownBy(() -> file.replace(file.writer(), folder)).isInstanceOf(IOException.class);
    assertThat(folder).isDirectoryNotContaining("glob:**.part");
  }

  @Test
  void onlyWhatWasLeftLongAgoIsClearedUp() throws IOException {
    Path fresh = Files.createFile(folder.resolve("1.part"));
    Path old = Files.createFile(folder.resolve("2.part"));
    Path other = Files.createFile(folder.resolve("3.bin"));
    Files.setLastModifiedTime(old, FileTime.fromMillis(0));
    Files.setLastModifiedTime(other, FileTime.fromMillis(0));
    BinaryFile.clearUp(folder);
    assertThat(fresh).exists();
    assertThat(other).exists();
    assertThat(old).doesNotExist();
  }

  private interface Content {
    void write(BinaryWriter out);
  }

  private static BinaryReader written(Content content) {
    BinaryWriter out = new BinaryWriter();
    content.write(out);
    return BinaryReader.of(out.toBytes());
  }

  private static void assertDamaged(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
    assertThatThrownBy(call).isInstanceOf(DamagedException.class).hasMessageEndingWith("damaged");
  }
}
