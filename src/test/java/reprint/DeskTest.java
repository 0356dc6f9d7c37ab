package reprint;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A test at a desk of its own. */
abstract class DeskTest {
  @TempDir Path root;
  Desk desk;

  @BeforeEach
  void open() throws IOException {
    desk = Desk.open(root);
  }

  @AfterEach
  void close() {
    desk.site().close();
  }
}
