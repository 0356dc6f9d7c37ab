package reprint.fetch;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;
import reprint.archive.Exchange;

/**
 * One request, one answer: no redirects, cookies, passwords, proxies or retries.
 *
 * @param client that follows no redirects
 */
record HttpTransport(HttpClient client, FetchOptions options) {
  private static final String ACCEPT =
      "text/html, application/xhtml+xml, text/markdown, text/plain, application/pdf;q=0.9, */*;q=0.1";

  /** A client for a run. It uses HTTP/1.1 because answers are saved in that form. */
  static HttpTransport open(HttpClient.Builder client, FetchOptions options) {
    return new HttpTransport(
        client
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .proxy(HttpClient.Builder.NO_PROXY)
            .connectTimeout(options.patience())
            .build(),
        options);
  }

  /**
   * Sends a request.
   *
   * @param server the checked machine of the name
   * @param patience what the page has left; the time of this exchange is subtracted
   */
  Exchange ask(URI address, InetAddress server, Deadline patience) throws NotFetchedException {
    Map<String, String> asked = new LinkedHashMap<>();
    asked.put("User-Agent", options.agent());
    asked.put("Accept", ACCEPT);
    asked.put("Accept-Encoding", "gzip");
    HttpRequest.Builder request = HttpRequest.newBuilder(address).timeout(patience.next());
    asked.forEach(request::header);
    Instant start = Instant.now();
    HttpResponse<byte[]> answer =
        answer(
            client.sendAsync(request.build(), info -> new LimitedBody(options.bytes())), patience);
    patience.spend(Duration.between(start, Instant.now()));
    return new Exchange(
        address,
        start.truncatedTo(ChronoUnit.SECONDS),
        Duration.between(start, Instant.now()),
        server,
        asked,
        answer.statusCode(),
        answer.headers().map(),
        answer.body());
  }

  private HttpResponse<byte[]> answer(
      CompletableFuture<HttpResponse<byte[]>> coming, Deadline patience)
      throws NotFetchedException {
    try {
      return coming.get(patience.next().toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      coming.cancel(true);
      throw patience.tooSlow();
    } catch (InterruptedException e) {
      coming.cancel(true);
      Thread.currentThread().interrupt();
      throw new NotFetchedException("the run was interrupted");
    } catch (ExecutionException e) {
      throw trouble(e.getCause(), patience);
    }
  }

  private NotFetchedException trouble(Throwable cause, Deadline patience) {
    for (Throwable each = cause; each != null; each = each.getCause()) {
      if (each instanceof NotFetchedException known) {
        return known;
      }
    }
    if (cause instanceof HttpTimeoutException) {
      return patience.tooSlow();
    }
    if (cause instanceof ConnectException) {
      return new NotFetchedException("the server does not accept connections");
    }
    if (cause instanceof SSLException) {
      return new NotFetchedException("the connection is not secure: " + cause.getMessage());
    }
    return new NotFetchedException(
        cause instanceof IOException
            ? "the response broke off or is not HTTP: " + cause.getMessage()
            : "the request failed: " + cause);
  }
}
