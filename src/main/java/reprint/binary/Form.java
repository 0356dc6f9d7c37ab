package reprint.binary;

import java.time.DateTimeException;

/** How the values of one type are written and read. */
interface Form {
  void write(BinaryWriter out, Object value);

  Object read(BinaryReader in) throws DamagedException;

  /** One that writes and reads by methods of the writer and the reader. */
  static <T> Form of(BinaryWriter.Part<T> writer, BinaryReader.Part<T> reader) {
    return new Form() {
      @Override
      @SuppressWarnings("unchecked") // the component that it is for has this type
      public void write(BinaryWriter out, Object value) {
        writer.write(out, (T) value);
      }

      @Override
      public Object read(BinaryReader in) throws DamagedException {
        try {
          return reader.read(in);
        } catch (DateTimeException e) {
          throw in.damaged(); // a day that no calendar has
        }
      }
    };
  }
}
