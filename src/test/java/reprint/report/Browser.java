package reprint.report;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import reprint.json.JsonValue;
import reprint.json.JsonWriter;

/** A headless Chromium, driven by one thread over its DevTools protocol. */
final class Browser implements AutoCloseable {
  private static final List<Path> PROGRAMS =
      Stream.of("chromium", "chromium-browser", "google-chrome")
          .map(Path.of("/usr/bin")::resolve)
          .toList();
  private static final int SECONDS = 60;

  private final Process process;
  private final WebSocket socket;
  private final BlockingQueue<String> messages = new LinkedBlockingQueue<>();
  private int calls;

  /** Whether this machine has one. */
  static boolean isThere() {
    return PROGRAMS.stream().anyMatch(Files::isExecutable);
  }

  Browser(Path profile) throws Exception {
    Path program = PROGRAMS.stream().filter(Files::isExecutable).findFirst().orElseThrow();
    process =
        new ProcessBuilder(
                program.toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--remote-debugging-port=0",
                "--user-data-dir=" + profile,
                "about:blank")
            .redirectErrorStream(true)
            .start();
    URI page = URI.create(pageAddress(endpoint(process.inputReader())));
    socket =
        HttpClient.newHttpClient()
            .newWebSocketBuilder()
            .buildAsync(page, new Messages(messages::add))
            .get(SECONDS, TimeUnit.SECONDS);
    for (String domain : List.of("Page", "Runtime", "Log", "Network")) {
      call(domain + ".enable", json -> {});
    }
  }

  private static URI endpoint(BufferedReader out) throws IOException {
    String line = out.readLine();
    while (line != null && !line.contains("DevTools listening on ")) {
      line = out.readLine();
    }
    if (line == null) {
      throw new IOException("Chromium did not start");
    }
    return URI.create(line.substring(line.indexOf("ws://")));
  }

  private static String pageAddress(URI endpoint) throws Exception {
    URI list = URI.create("http://" + endpoint.getAuthority() + "/json/list");
    String body =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(list).build(), BodyHandlers.ofString(StandardCharsets.UTF_8))
            .body();
    return JsonValue.read(body).items().get(0).get("webSocketDebuggerUrl").text();
  }

  /** Opens a page; gives what it logged, threw or asked the network for. */
  List<String> open(Path page) throws Exception {
    messages.clear();
    String address = page.toUri().toString();
    call("Page.navigate", json -> json.field("url", address));
    List<String> troubles = new ArrayList<>();
    JsonValue event = next();
    while (!event.get("method").text().equals("Page.loadEventFired")) {
      String name = event.get("method").text();
      boolean request = name.equals("Network.requestWillBeSent");
      boolean other =
          request && !event.get("params").get("request").get("url").text().equals(address);
      if (other
          || List.of("Runtime.exceptionThrown", "Runtime.consoleAPICalled", "Log.entryAdded")
              .contains(name)) {
        troubles.add(event.toString());
      }
      event = next();
    }
    return troubles;
  }

  /** The value of an expression, as text. */
  String value(String expression) throws Exception {
    JsonValue answer =
        call(
            "Runtime.evaluate",
            json ->
                json.field("expression", "String(" + expression + ")")
                    .field("returnByValue", true));
    return answer.get("result").get("result").get("value").text();
  }

  /** Presses a key that has a letter. */
  void press(String key) throws Exception {
    call(
        "Input.dispatchKeyEvent",
        json -> json.field("type", "keyDown").field("key", key).field("text", key));
  }

  JsonValue call(String method, Consumer<JsonWriter> parameters) throws Exception {
    int id = ++calls;
    StringWriter text = new StringWriter();
    JsonWriter json = new JsonWriter(text, false);
    json.object(
            () ->
                json.field("id", id)
                    .field("method", method)
                    .object("params", () -> parameters.accept(json)))
        .line();
    socket.sendText(text.toString(), true).get(SECONDS, TimeUnit.SECONDS);
    JsonValue answer = next();
    while (answer.get("id") == null || !answer.get("id").text().equals(String.valueOf(id))) {
      answer = next();
    }
    return answer;
  }

  private JsonValue next() throws Exception {
    String message = messages.poll(SECONDS, TimeUnit.SECONDS);
    if (message == null) {
      throw new IOException("Chromium does not answer");
    }
    return JsonValue.read(message);
  }

  @Override
  public void close() {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly().onExit().orTimeout(SECONDS, TimeUnit.SECONDS).join();
  }

  /** Puts the parts of a message together. */
  private static final class Messages implements WebSocket.Listener {
    private final Consumer<String> whole;
    private final StringBuilder parts = new StringBuilder();

    Messages(Consumer<String> whole) {
      this.whole = whole;
    }

    @Override
    public CompletionStage<?> onText(WebSocket socket, CharSequence text, boolean last) {
      parts.append(text);
      if (last) {
        whole.accept(parts.toString());
        parts.setLength(0);
      }
      return WebSocket.Listener.super.onText(socket, text, last);
    }
  }
}
