package reprint.fetch;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import reprint.archive.Exchange;

/** The robots rules of a run's hosts (RFC 9309); each host is asked once. */
final class Robots {
  /** The longest pause; a run fetches few pages of a host. */
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);

  /** Bytes that are read of a robots.txt at most (RFC 9309, 2.5). */
  private static final int BYTES = 500 * 1024;

  private final Map<String, Rules> hosts = new ConcurrentHashMap<>();
  private final String robotName;

  /** Reads the robots.txt of a host. */
  interface Reader {
    Exchange read(URI address) throws NotFetchedException;
  }

  private record Rules(BaseRobotRules rules, String trouble) {}

  Robots(String robotName) {
    this.robotName = robotName;
  }

  /**
   * How long to wait between two requests to a host.
   *
   * @throws NotFetchedException if the host forbids reading the page, or its rules could not be
   *     read
   */
  Duration checkAllowed(URI page, Reader reader) throws NotFetchedException {
    URI at = page.resolve("/robots.txt");
    Rules found = hosts.computeIfAbsent(at.toString(), key -> read(at, reader));
    if (!found.rules().isAllowed(page.toString())) {
      throw new NotFetchedException(
          found.trouble().isEmpty()
              ? "its robots.txt does not allow " + robotName + " to read it"
              : found.trouble());
    }
    long wanted = Math.max(0, found.rules().getCrawlDelay());
    return Duration.ofMillis(Math.min(wanted, LONGEST_PAUSE.toMillis()));
  }

  private Rules read(URI at, Reader reader) {
    try {
      return rules(at, reader.read(at));
    } catch (NotFetchedException e) {
      return unknown(e.getMessage());
    } catch (IOException e) {
      return unknown("its compression is not supported");
    }
  }

  /** No file (4xx) allows everything, an unreachable one nothing (RFC 9309, 2.3.1). */
  private Rules rules(URI at, Exchange answer) throws IOException {
    if (answer.status() == 200) {
      return new Rules(parsed(at, answer), "");
    }
    boolean none = answer.status() / 100 == 4 && !Answers.isRefusal(answer.status());
    return none
        ? new Rules(new SimpleRobotRules(RobotRulesMode.ALLOW_ALL), "")
        : unknown("the server " + Answers.said(answer));
  }

  private static Rules unknown(String reason) {
    return new Rules(
        new SimpleRobotRules(RobotRulesMode.ALLOW_NONE),
        "its robots.txt could not be read (" + reason + "), which forbids all requests");
  }

  private BaseRobotRules parsed(URI at, Exchange answer) throws IOException {
    byte[] content = answer.unpacked().readNBytes(BYTES);
    String type = answer.header("Content-Type").orElse("text/plain");
    return new SimpleRobotRulesParser()
        .parseContent(at.toString(), content, type, List.of(robotName));
  }
}
