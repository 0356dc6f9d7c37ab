package reprint.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which addresses may be asked. All of them are numbers, so that nobody is asked for a name. */
class HostGuardTest {
  private static final HostGuard GUARD = new HostGuard(Set.of());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "127.0.0.1",
        "2130706433",
        "0.0.0.0",
        "10.1.2.3",
        "172.16.0.1",
        "172.31.255.255",
        "192.168.0.1",
        "169.254.169.254",
        "100.64.0.1",
        "100.127.255.255",
        "192.0.0.8",
        "198.18.0.1",
        "224.0.0.1",
        "255.255.255.255",
        "[::]",
        "[::1]",
        "[::ffff:127.0.0.1]",
        "[::ffff:10.0.0.1]",
        "[::127.0.0.1]",
        "[fe80::1]",
        "[fc00::1]",
        "[fd12::1]",
        "[ff02::1]",
        "[64:ff9b::127.0.0.1]",
        "[2002:7f00:1::]",
        "[2001::1]",
        "[2001:db8::1]"
      })
  void anAddressThatIsNotPublicIsRefused(String host) {
    assertThatThrownBy(() -> GUARD.check(URI.create("http://" + host + "/x")))
        .isInstanceOf(NotFetchedException.class)
        .hasMessageContaining("is not on the public internet");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "9.255.255.255",
        "11.0.0.1",
        "172.15.255.255",
        "172.32.0.1",
        "100.63.255.255",
        "100.128.0.1",
        "8.8.8.8",
        "2606:4700::1",
        "64:ff9b::8.8.8.8"
      })
  void theNeighboursOfPrivateRangesArePublic(String address) throws UnknownHostException {
    assertThat(PublicAddresses.isPublic(InetAddress.getByName(address))).isTrue();
  }

  @Test
  void onlyTheUsualPortsAreAskedUnlessOneIsNamed() throws NotFetchedException {
    URI odd = URI.create("http://8.8.8.8:8080/");
    assertThatThrownBy(() -> GUARD.check(odd)).hasMessageContaining("only ports 80 and 443");
    assertThat(new HostGuard(Set.of("8.8.8.8:8080")).check(odd)).hasToString("/8.8.8.8");
    assertThat(GUARD.check(URI.create("https://8.8.8.8/"))).hasToString("/8.8.8.8");
    assertThat(GUARD.check(URI.create("https://8.8.8.8:80/"))).hasToString("/8.8.8.8");
  }

  @Test
  void aHostAllowedByNameIsAskedWhereverItIsButOnlyAtItsPorts() throws NotFetchedException {
    HostGuard named = new HostGuard(Set.of("127.0.0.1"));
    assertThat(named.check(URI.create("http://127.0.0.1/"))).hasToString("/127.0.0.1");
    assertThatThrownBy(() -> named.check(URI.create("http://127.0.0.1:22/")))
        .hasMessageContaining("only ports 80 and 443");
    assertThatThrownBy(() -> named.check(URI.create("http://127.0.0.2/")))
        .hasMessageContaining("127.0.0.2 is not on the public internet");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://127.1/",
        "file:///etc/passwd",
        "ftp://8.8.8.8/",
        "gopher://8.8.8.8/",
        "http:///x",
        "http://user:secret@8.8.8.8/",
        "mailto:a@b.example"
      })
  void otherSchemesAndPasswordsAreRefused(String address) {
    assertThatThrownBy(() -> GUARD.check(URI.create(address)))
        .isInstanceOf(NotFetchedException.class);
  }
}
