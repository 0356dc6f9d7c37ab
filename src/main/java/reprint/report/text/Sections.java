package reprint.report.text;

import java.io.IOException;
import java.io.Writer;

/**
 * Texts one after the other, each under {@code == TITLE ==} if there are several. The first one
 * waits until it is known whether there is a second.
 */
public final class Sections {
  private final Writer out;
  private String title = "";
  private String held;
  private boolean several;

  public Sections(Writer out) {
    this.out = out;
  }

  /** Adds a text; {@code body} ends its last line. */
  public void add(String title, String body) throws IOException {
    if (several) {
      out.write("\n");
      write(title, body);
    } else if (held != null) {
      several = true;
      write(this.title, held);
      add(title, body);
    } else {
      this.title = title;
      held = body;
    }
  }

  /** Ends the texts. */
  public void end() throws IOException {
    if (held != null && !several) {
      out.write(held);
    }
  }

  private void write(String title, String body) throws IOException {
    out.write("== " + Printable.line(title) + " ==\n" + body);
  }
}
