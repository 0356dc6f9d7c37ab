package reprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The release zip and its checksum, as somebody finds them who has nothing else. */
class ReleaseIT {
  @TempDir Path folder;

  @Test
  void checksumBesideTheZipIsTheZips() throws Exception {
    byte[] zip = Files.readAllBytes(Release.ZIP);
    String sum = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(zip));
    assertThat(Files.readString(Release.CHECKSUM).strip())
        .isEqualTo(sum + "  " + Release.ZIP.getFileName());
  }

  @Test
  void unpackedElsewhereItChecksAnArticleFromAnyFolder() throws Exception {
    Path home = folder.resolve("a b/ü");
    Shell shell = new Shell(Files.createDirectories(home));
    assertThat(shell.run("unzip", "-q", Release.ZIP).status()).isZero();

    Path program = home.resolve("reprint-" + Release.VERSION + "/bin/reprint");
    Path link = Files.createSymbolicLink(folder.resolve("reprint"), program);
    Path article = Shell.ROOT.resolve("testdata/site/articles/ferry-to-nowhere.md");
    Shell.Result result = new Shell(folder).run(link, "check", "--format", "unix", article);

    assertThat(result.out()).contains("“4,180” became “41,800”. [text-unmodified]");
    assertThat(result.status()).isEqualTo(1);
  }

  @Test
  void noPathOfTheBuildIsInIt() throws IOException, InterruptedException {
    String names = new Shell(folder).run("unzip", "-Z1", Release.ZIP).out();
    assertThat(names.lines())
        .isNotEmpty()
        .allMatch(name -> name.startsWith("reprint-" + Release.VERSION + "/"))
        .noneMatch(name -> name.contains(".jsa"));
  }
}
