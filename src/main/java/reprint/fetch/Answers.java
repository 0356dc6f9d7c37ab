package reprint.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Set;
import reprint.archive.Exchange;

/** What an answer means for a caller that wants to read an article. */
final class Answers {
  private static final int OK = 200;
  private static final int LONGEST_REMARK = 80;

  /** Statuses of redirects; 300 and 304 are not among them (RFC 9110, 15.4). */
  private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);

  /** Too Many Requests, Service Unavailable. */
  private static final Set<Integer> REFUSALS = Set.of(429, 503);

  private static final Map<Integer, String> NAMES =
      Map.of(
          401, "Unauthorized",
          402, "Payment Required",
          403, "Forbidden",
          404, "Not Found",
          410, "Gone",
          429, "Too Many Requests",
          451, "Unavailable For Legal Reasons",
          500, "Internal Server Error",
          502, "Bad Gateway",
          503, "Service Unavailable");

  private Answers() {}

  static boolean isRedirect(int status) {
    return REDIRECTS.contains(status);
  }

  static boolean isRefusal(int status) {
    return REFUSALS.contains(status);
  }

  /** {@code answered 429 (Too Many Requests; Retry-After: 120)}. */
  static String said(Exchange exchange) {
    String name = NAMES.getOrDefault(exchange.status(), "");
    String later = exchange.header("Retry-After").map(Answers::remark).orElse("");
    String more = name + (name.isEmpty() || later.isEmpty() ? "" : "; ") + later;
    return "answered " + exchange.status() + (more.isEmpty() ? "" : " (" + more + ")");
  }

  private static String remark(String value) {
    return "Retry-After: " + value.substring(0, Math.min(value.length(), LONGEST_REMARK));
  }

  /** Refuses an answer without a readable page. */
  static void checkPage(Exchange exchange, int limit) throws NotFetchedException {
    if (exchange.status() != OK) {
      throw new NotFetchedException("the server " + said(exchange));
    }
    if (!exchange.isPage()) {
      String type = exchange.header("Content-Type").map(Answers::type).orElse("");
      throw new NotFetchedException("it is " + type + ", not an article");
    }
    if (exchange.body().length == 0) {
      throw new NotFetchedException("the response is empty");
    }
    checkUnpacks(exchange, limit);
  }

  private static String type(String value) {
    String type = value.split(";", 2)[0];
    return type.substring(0, Math.min(type.length(), LONGEST_REMARK));
  }

  private static void checkUnpacks(Exchange exchange, int limit) throws NotFetchedException {
    try (InputStream unpacked = exchange.unpacked()) {
      if (unpacked.skip(limit + 1L) > limit) {
        throw new NotFetchedException(LimitedBody.tooLarge(limit));
      }
    } catch (IOException e) {
      throw new NotFetchedException("its compression is not supported");
    }
  }
}
