package reprint.fetch;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.security.Security;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import reprint.archive.Exchange;

/**
 * Reads pages from the network: politely, within limits, and only from allowed hosts. A page that
 * cannot be read is reported, not thrown. Safe for use by several threads.
 */
public final class Fetcher {
  private static final int MOST_REDIRECTS = 5;
  private static final int LONGEST_SHOWN = 200;

  private final FetchOptions options;
  private final HttpTransport wire;
  private final HostGuard guard;
  private final Robots robots;
  private final HostRateLimit turns = new HostRateLimit();

  /** A fetcher for a run. It accepts the certificates that {@code client} trusts. */
  Fetcher(FetchOptions options, HttpClient.Builder client) {
    this.options = options;
    wire = HttpTransport.open(client, options);
    guard = new HostGuard(options.allowedHosts());
    robots = new Robots(options.robotName());
  }

  /**
   * A fetcher for a standalone program. From now on the program resolves each name once and keeps
   * the answer, so a checked name leads to the same machine when the connection is made (DNS
   * rebinding). Call it before anything else resolves a name.
   */
  public static Fetcher forProgram(FetchOptions options) {
    Security.setProperty("networkaddress.cache.ttl", "-1");
    return new Fetcher(options, HttpClient.newBuilder());
  }

  /** Reads a page; redirects are followed. */
  public Fetched fetch(String address) {
    try {
      List<Exchange> way = follow(address(address), new Deadline(options));
      return new Fetched(way, "");
    } catch (NotFetchedException e) {
      return new Fetched(List.of(), address + " could not be read: " + e.getMessage() + ".");
    }
  }

  private static URI address(String address) throws NotFetchedException {
    try {
      URI uri = new URI(address.strip().replace(" ", "%20"));
      return new URI(withoutFragment(uri.toASCIIString()));
    } catch (URISyntaxException e) {
      throw new NotFetchedException("its address is not that of a page");
    }
  }

  private static String withoutFragment(String address) {
    int fragment = address.indexOf('#');
    return fragment < 0 ? address : address.substring(0, fragment);
  }

  private List<Exchange> follow(URI start, Deadline patience) throws NotFetchedException {
    List<Exchange> way = new ArrayList<>();
    URI at = start;
    while (true) {
      try {
        way.add(page(at, patience));
        Exchange last = way.get(way.size() - 1);
        if (!Answers.isRedirect(last.status())) {
          Answers.checkPage(last, options.bytes());
          return way;
        }
        at = next(way);
      } catch (NotFetchedException e) {
        throw at.equals(start)
            ? e
            : new NotFetchedException("it leads to " + shown(at) + ", where " + e.getMessage());
      }
    }
  }

  private static String shown(URI address) {
    String all = address.toString();
    return all.length() <= LONGEST_SHOWN ? all : all.substring(0, LONGEST_SHOWN) + "…";
  }

  private Exchange page(URI at, Deadline patience) throws NotFetchedException {
    InetAddress server = guard.check(at);
    Duration wanted = robots.checkAllowed(at, file -> robotsFile(file, patience));
    Duration pause = wanted.compareTo(options.pause()) > 0 ? wanted : options.pause();
    return turns.inTurn(at, pause, () -> wire.ask(at, server, patience));
  }

  private Exchange robotsFile(URI at, Deadline patience) throws NotFetchedException {
    List<Exchange> way = new ArrayList<>();
    URI next = at;
    do {
      URI here = next;
      InetAddress server = guard.check(here);
      way.add(turns.inTurn(here, Duration.ZERO, () -> wire.ask(here, server, patience)));
      next = Answers.isRedirect(way.get(way.size() - 1).status()) ? next(way) : null;
    } while (next != null);
    return way.get(way.size() - 1);
  }

  /** The address that the last answer redirects to. */
  private static URI next(List<Exchange> way) throws NotFetchedException {
    Exchange last = way.get(way.size() - 1);
    if (way.size() > MOST_REDIRECTS) {
      throw new NotFetchedException("it was redirected more than " + MOST_REDIRECTS + " times");
    }
    String location = last.header("Location").orElse("");
    URI next = last.address().resolve(address(location));
    if (location.isBlank() || way.stream().anyMatch(e -> e.address().equals(next))) {
      throw new NotFetchedException("its redirects lead nowhere");
    }
    if (last.address().getScheme().equals("https") && !next.getScheme().equals("https")) {
      throw new NotFetchedException("it redirects from https to an insecure address");
    }
    return next;
  }
}
