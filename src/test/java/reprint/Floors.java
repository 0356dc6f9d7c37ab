package reprint;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The plan of the house. Each place may use what stands after its colon, and that stands above it
 * in the table: so there is no circle.
 */
final class Floors {
  /** Steps, and indented below a step its rooms. */
  private static final String TABLE =
      """
      binary    :
      text      :
      yaml      : binary
      json      :
      catalog   : binary yaml json text
      read      : yaml json text
        bytes     :
        picture   :
        companion :
        build     : bytes
        head      : build
        outline   : build
        article   : outline
        metadata  : build outline
        html      : bytes build head outline article metadata
        text      : bytes build head
        markdown  : bytes build head outline metadata html
        office    : bytes build outline
      entry     : catalog text
      detect    : catalog read entry text
        words     :
        name      : words
        evidence  : words name
        entries   : words name evidence
        join      : words name evidence
        subject   : words name evidence entries join
      site      : catalog read detect text
      credit    : catalog read entry detect site text
        words     :
        reading   : words
        name      : words reading
        masthead  : words name
        notice    : words reading name
        article   : words reading name notice
        work      : words reading name
      picture   : catalog read detect credit text
      compare   : catalog read text
        fold      :
        word      : fold
        align     : fold word
        page      : fold word align
        change    : fold word align page
      archive   : read
      fetch     : archive
      originals : binary read credit archive fetch text
      config    : yaml read text
      judge     : yaml catalog read detect site credit picture compare config text
        fact      :
        rule      : fact
        page      : fact rule
      suppress  : yaml read config judge
      report    : json catalog read detect credit compare judge suppress text
        text      :
        human     : text
        json      : text
        machine   : text
        html      : text human
      cache     : binary catalog read detect credit compare judge suppress report text
      """;

  /** Place → what it may use, rooms by their full names. */
  private final Map<String, Set<String>> arrows = new LinkedHashMap<>();

  private Floors() {}

  static Floors read() {
    Floors floors = new Floors();
    String step = "";
    for (String line : TABLE.lines().toList()) {
      String[] parts = line.split(":", -1);
      boolean room = line.startsWith(" ");
      String name = parts[0].strip();
      step = room ? step : name;
      String prefix = room ? step + "." : "";
      floors.add(prefix + name, prefix, parts[1].strip().split(" +"));
    }
    Set<String> all = new TreeSet<>(floors.arrows.keySet());
    floors.arrows.put("", all);
    floors.arrows.put("cli", new TreeSet<>(floors.arrows.keySet()));
    return floors;
  }

  private void add(String place, String prefix, String[] uses) {
    Set<String> known = new TreeSet<>();
    for (String use : uses) {
      if (!use.isEmpty() && !arrows.containsKey(prefix + use)) {
        throw new IllegalArgumentException(
            place + " may use only what stands above it, not " + use);
      }
      known.add(prefix + use);
    }
    arrows.put(place, known);
  }

  boolean mayUse(String from, String to) {
    return from.equals(to) || arrows.getOrDefault(from, Set.of()).contains(to);
  }

  boolean isRoom(String place) {
    return place.contains(".");
  }

  /** All packages, "" for the root. */
  Set<String> places() {
    return arrows.keySet();
  }

  List<String> steps() {
    return arrows.keySet().stream().filter(p -> !isRoom(p)).toList();
  }

  /** Steps that have rooms, and the rooms. */
  List<String> roomyPlaces() {
    List<String> roomy = new ArrayList<>();
    for (String place : arrows.keySet()) {
      boolean hasRooms = arrows.keySet().stream().anyMatch(p -> p.startsWith(place + "."));
      if (isRoom(place) || hasRooms) {
        roomy.add(place);
      }
    }
    return roomy;
  }
}
