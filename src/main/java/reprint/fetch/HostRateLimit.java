package reprint.fetch;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import reprint.archive.Exchange;

/** Lets one request at a time through to each host, with a pause in between. */
final class HostRateLimit {
  /** One request. */
  interface Request {
    Exchange send() throws NotFetchedException;
  }

  private static final class Host {
    private long readyAt = System.nanoTime();
    private String refusal = "";
  }

  private final Map<String, Host> hosts = new ConcurrentHashMap<>();

  /**
   * Sends a request when it is its turn. A host that asks to be left alone (429, 503) gets no more
   * requests in this run.
   */
  Exchange inTurn(URI address, Duration pause, Request request) throws NotFetchedException {
    Host host = hosts.computeIfAbsent(address.getRawAuthority(), name -> new Host());
    synchronized (host) {
      if (!host.refusal.isEmpty()) {
        throw new NotFetchedException("no request was sent, because the host " + host.refusal);
      }
      waitUntil(host.readyAt);
      try {
        Exchange exchange = request.send();
        refusal(exchange).ifPresent(said -> host.refusal = said);
        return exchange;
      } finally {
        host.readyAt = System.nanoTime() + pause.toNanos();
      }
    }
  }

  private static Optional<String> refusal(Exchange exchange) {
    return Answers.isRefusal(exchange.status())
        ? Optional.of(Answers.said(exchange))
        : Optional.empty();
  }

  private static void waitUntil(long readyAt) throws NotFetchedException {
    try {
      long left = readyAt - System.nanoTime();
      if (left > 0) {
        Thread.sleep(Duration.ofNanos(left).toMillis() + 1);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new NotFetchedException("the run was interrupted");
    }
  }
}
