package reprint.fetch;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A site on this machine: answers by path, and remembers what it was asked. */
public final class Site implements AutoCloseable {
  /** What a path answers. */
  public interface Page {
    void answer(HttpExchange exchange) throws IOException;
  }

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final Map<String, Page> pages = new ConcurrentHashMap<>();
  private final List<String> asked = new CopyOnWriteArrayList<>();
  private final List<Headers> headers = new CopyOnWriteArrayList<>();

  private Site(HttpServer server) {
    this.server = server;
  }

  /** A site with no robots.txt and no page. */
  public static Site open() throws IOException {
    return open(HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
  }

  static Site open(HttpServer server) {
    Site site = new Site(server);
    server.createContext("/", site::answer);
    server.setExecutor(site.threads);
    server.start();
    return site;
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().toString();
    asked.add(path);
    headers.add(exchange.getRequestHeaders());
    try (exchange) {
      pages.getOrDefault(path, status(404)).answer(exchange);
    }
  }

  public Site with(String path, Page page) {
    pages.put(path, page);
    return this;
  }

  /** The paths that were asked, in order. */
  public List<String> asked() {
    return asked;
  }

  List<Headers> headers() {
    return headers;
  }

  public String name() {
    return "localhost:" + server.getAddress().getPort();
  }

  public String address(String path) {
    return "http://" + name() + path;
  }

  /** Options of a run that may ask this site, and does not wait long. */
  public FetchOptions options() {
    return new FetchOptions(
        "reprint/1.0", "", Set.of(name()), Duration.ofSeconds(5), 100_000, Duration.ZERO);
  }

  /** A fetcher that does. */
  public Fetcher fetcher() {
    return new Fetcher(options(), java.net.http.HttpClient.newBuilder());
  }

  /** What a run of its own comes to that reads a page. */
  Fetched fetch(String path) {
    return fetcher().fetch(address(path));
  }

  /** Why it could not be read; "": it was. */
  String trouble(String path) {
    return fetch(path).trouble();
  }

  public static Page html(String body) {
    return content("text/html; charset=utf-8", body.getBytes(StandardCharsets.UTF_8));
  }

  static Page text(String body) {
    return content("text/plain", body.getBytes(StandardCharsets.UTF_8));
  }

  public static Page content(String type, byte[] body) {
    return exchange -> {
      exchange.getResponseHeaders().set("Content-Type", type);
      send(exchange, 200, body);
    };
  }

  public static Page packed(String coding, byte[] body) {
    return exchange -> {
      exchange.getResponseHeaders().set("Content-Encoding", coding);
      content("text/html", body).answer(exchange);
    };
  }

  public static Page status(int status) {
    return exchange -> send(exchange, status, "no".getBytes(StandardCharsets.UTF_8));
  }

  static Page status(int status, String header, String value) {
    return exchange -> {
      exchange.getResponseHeaders().set(header, value);
      send(exchange, status, new byte[0]);
    };
  }

  public static Page redirect(String location) {
    return status(302, "Location", location);
  }

  private static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    try (OutputStream out = exchange.getResponseBody()) {
      out.write(body);
    }
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
