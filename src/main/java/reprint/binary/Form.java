package reprint.binary;

import java.time.DateTimeException;

/** How to write and read the values of one type. */
interface Form {
  void write(BinaryWriter out, Object value);

  Object read(BinaryReader in) throws DamagedException;

  /** A form from methods of the writer and the reader. */
  static <T> Form of(BinaryWriter.Part<T> writer, BinaryReader.Part<T> reader) {
    return new Form() {
      @Override
      @SuppressWarnings("unchecked") // its component has this type
      public void write(BinaryWriter out, Object value) {
        writer.write(out, (T) value);
      }

      @Override
      public Object read(BinaryReader in) throws DamagedException {
        try {
          return reader.read(in);
        } catch (DateTimeException e) {
          throw in.damaged(); // not a day of the calendar
        }
      }
    };
  }
}
