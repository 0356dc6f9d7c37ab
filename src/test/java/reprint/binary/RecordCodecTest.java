package reprint.binary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RecordCodecTest {
  private record Place(int line, long offset) {
    Place {
      if (line < 0) {
        throw new IllegalArgumentException("line " + line);
      }
    }
  }

  private interface Lines {
    String line(int number);
  }

  private record KnownLines(Map<Integer, String> lines) implements Lines {
    @Override
    public String line(int number) {
      return lines.get(number);
    }
  }

  private record Tide(
      String name,
      boolean high,
      double metres,
      DayOfWeek day,
      LocalDate date,
      Instant turns,
      Optional<Place> place,
      Set<String> harbours,
      List<Tide> next,
      Lines lines) {}

  private static final RecordCodec<Tide> TIDES =
      RecordCodec.of(Tide.class, Lines.class, KnownLines.class);

  private static Tide tide(String name, List<Tide> next) {
    return new Tide(
        name,
        true,
        1.25,
        DayOfWeek.FRIDAY,
        LocalDate.of(2026, 11, 20),
        Instant.MAX,
        Optional.of(new Place(3, -1)),
        new LinkedHashSet<>(List.of("west", "east")),
        next,
        new KnownLines(Map.of(3, "High water")));
  }

  @Test
  void aRecordComesBackWithAllThatItHolds() throws IOException {
    Tide tide = tide("spring", List.of(tide("neap", List.of())));
    BinaryWriter out = new BinaryWriter();
    TIDES.write(out, tide);
    Tide read = TIDES.read(BinaryReader.of(out.toBytes()));
    assertThat(read).isEqualTo(tide);
    assertThat(read.harbours()).containsExactly("west", "east");
  }

  private record Numbers(long[] values) {}

  @Test
  void anArrayOfNumbersComesBack() throws IOException {
    RecordCodec<Numbers> codec = RecordCodec.of(Numbers.class);
    BinaryWriter out = new BinaryWriter();
    codec.write(out, new Numbers(new long[] {1, Long.MIN_VALUE}));
    assertThat(codec.read(BinaryReader.of(out.toBytes())).values())
        .containsExactly(1, Long.MIN_VALUE);
  }

  /** Two stages of one record, as before and after a field was added, renamed or retyped. */
  private record Before(String name, Optional<Place> place) {}

  private record Renamed(String title, Optional<Place> place) {}

  private record Retyped(String name, List<Place> place) {}

  @Test
  void anotherShapeIsNotRead() {
    BinaryWriter out = new BinaryWriter();
    RecordCodec.of(Before.class).write(out, new Before("a", Optional.empty()));
    for (Class<? extends Record> other : List.of(Renamed.class, Retyped.class)) {
      assertThatThrownBy(() -> RecordCodec.of(other).read(BinaryReader.of(out.toBytes())))
          .isInstanceOf(DamagedException.class);
    }
  }

  @Test
  void valuesThatARecordRefusesAreDamage() {
    RecordCodec<Place> codec = RecordCodec.of(Place.class);
    BinaryWriter shape = new BinaryWriter();
    codec.write(shape, new Place(0, 0));
    byte[] bytes = shape.toBytes();
    bytes[bytes.length - 2] = 1; // the line becomes -1
    assertThatThrownBy(() -> codec.read(BinaryReader.of(bytes)))
        .isInstanceOf(DamagedException.class);
  }

  private record Day(LocalDate day) {}

  @Test
  void aDayThatNoCalendarHasIsDamage() {
    RecordCodec<Day> codec = RecordCodec.of(Day.class);
    BinaryWriter out = new BinaryWriter();
    codec.write(out, new Day(LocalDate.EPOCH));
    byte[] shape = out.toBytes();
    BinaryWriter far = new BinaryWriter();
    far.number(Long.MAX_VALUE);
    byte[] bytes = java.util.Arrays.copyOf(shape, shape.length - 1 + far.toBytes().length);
    System.arraycopy(far.toBytes(), 0, bytes, shape.length - 1, far.toBytes().length);
    assertThatThrownBy(() -> codec.read(BinaryReader.of(bytes)))
        .isInstanceOf(DamagedException.class);
  }

  private record Odd(Path path) {}

  @Test
  void aTypeThatNothingWritesIsToldWhenTheCodecIsMade() {
    assertThatThrownBy(() -> RecordCodec.of(Odd.class))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("java.nio.file.Path");
  }
}
