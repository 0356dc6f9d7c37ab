package reprint.archive;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;

/** Which addresses redirected to which, according to the records read so far. */
final class Redirects {
  /** A page that more addresses redirect to is no article. */
  private static final int MOST = 20;

  private final Map<String, List<String>> leading = new HashMap<>();

  /** Records a redirect. */
  void add(WarcTargetRecord record) throws IOException {
    if (!(record instanceof WarcResponse response)) {
      return;
    }
    HttpResponse http = response.http();
    Optional<String> location = http.headers().first("Location");
    if (http.status() / 100 == 3 && location.isPresent()) {
      String from = record.target();
      String to = URI.create(from).resolve(location.get().strip()).toString();
      leading.computeIfAbsent(to, key -> new ArrayList<>()).addAll(leadingTo(from));
    }
  }

  /** The address itself, then those that redirected to it. */
  List<String> leadingTo(String address) {
    List<String> all = new ArrayList<>(List.of(address));
    leading.getOrDefault(address, List.of()).stream()
        .filter(from -> !all.contains(from))
        .limit(MOST)
        .forEach(all::add);
    return all;
  }
}
