package reprint.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.util.Set;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A site with a certificate of its own making, which nobody need trust. */
class SafeConnectionTest {
  private static final char[] PASSWORD = "slow-tide".toCharArray();

  @TempDir Path root;
  private SSLContext trusting;
  private Site safe;
  private Site plain;

  @BeforeEach
  void open() throws Exception {
    trusting = context(keys("localhost"));
    safe = https(trusting).with("/tide", Site.html("<p>Boats may sail.</p>"));
    plain = Site.open().with("/tide", Site.redirect("https://" + safe.name() + "/tide"));
  }

  @AfterEach
  void close() {
    safe.close();
    plain.close();
  }

  @Test
  void aRedirectToASafeAddressIsFollowed() {
    Fetched fetched = fetcher(trusting).fetch(plain.address("/tide"));
    assertThat(fetched.trouble()).isEmpty();
    assertThat(fetched.exchanges())
        .extracting(e -> e.address().getScheme() + " " + e.status())
        .containsExactly("http 302", "https 200");
  }

  @Test
  void aCertificateThatNobodyTrustsIsRefused() throws Exception {
    assertThat(fetcher(SSLContext.getDefault()).fetch(plain.address("/tide")).trouble())
        .contains("the connection is not secure");
    assertThat(safe.asked()).isEmpty();
  }

  @Test
  void aCertificateOfAnotherNameIsRefused() throws Exception {
    SSLContext other = context(keys("tides.example"));
    try (Site impostor = https(other).with("/tide", Site.html("<p>Boats may sail.</p>"))) {
      Fetcher fetcher = fetcher(other, impostor.name());
      assertThat(fetcher.fetch("https://" + impostor.name() + "/tide").trouble())
          .contains("the connection is not secure");
    }
  }

  @Test
  void fromASafeAddressNoneLeadsToAnUnsafeOne() {
    safe.with("/down", Site.redirect(plain.address("/tide")));
    assertThat(fetcher(trusting).fetch("https://" + safe.name() + "/down").trouble())
        .endsWith("it redirects from https to an insecure address.");
  }

  private Fetcher fetcher(SSLContext trust) {
    return fetcher(trust, safe.name());
  }

  private Fetcher fetcher(SSLContext trust, String name) {
    FetchOptions options =
        new FetchOptions(
            "reprint/1.0",
            "",
            Set.of(name, plain.name()),
            Duration.ofSeconds(10),
            10_000,
            Duration.ZERO);
    return new Fetcher(options, HttpClient.newBuilder().sslContext(trust));
  }

  private static Site https(SSLContext context) throws Exception {
    InetSocketAddress any = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    HttpsServer server = HttpsServer.create(any, 0);
    server.setHttpsConfigurator(new HttpsConfigurator(context));
    return Site.open(server);
  }

  /** A key and its certificate, for this run only. */
  private KeyStore keys(String name) throws Exception {
    Path file = root.resolve(name + ".p12");
    String password = new String(PASSWORD);
    new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
            "-genkeypair",
            "-alias",
            "site",
            "-keyalg",
            "EC",
            "-dname",
            "CN=" + name,
            "-ext",
            "SAN=dns:" + name,
            "-storetype",
            "PKCS12",
            "-keystore",
            file.toString(),
            "-storepass",
            password)
        .redirectErrorStream(true)
        .start()
        .waitFor();
    KeyStore keys = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(file)) {
      keys.load(in, PASSWORD);
    }
    return keys;
  }

  private static SSLContext context(KeyStore keys) throws Exception {
    KeyManagerFactory own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    own.init(keys, PASSWORD);
    TrustManagerFactory trust =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    trust.init(keys);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(own.getKeyManagers(), trust.getTrustManagers(), null);
    return context;
  }
}
