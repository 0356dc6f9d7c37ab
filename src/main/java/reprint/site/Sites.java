package reprint.site;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import reprint.catalog.Catalog;
import reprint.catalog.Field;
import reprint.catalog.FieldNames;
import reprint.detect.LicenseDetector;
import reprint.read.DocumentReader;
import reprint.read.Property;

/**
 * Reads the site around a document, each site once. What cannot be read says nothing. Safe to share
 * between threads.
 */
public final class Sites {
  private final Catalog catalog;
  private final SharedHosts shared;
  private final SiteReader reader;
  private final Map<Path, Path> starts = new ConcurrentHashMap<>();
  private final Map<Path, Site> sites = new ConcurrentHashMap<>();

  /** Sites whose texts are read and searched for licences by these two. */
  public Sites(Catalog catalog, DocumentReader reader, LicenseDetector detector) {
    this.catalog = catalog;
    shared = SharedHosts.of(catalog);
    this.reader = new SiteReader(reader, detector);
  }

  /**
   * The site of the documents of a folder.
   *
   * @param home the topmost folder to look at
   * @param chosen hosts and accounts that the configuration calls the house's own
   */
  public Site of(Path folder, Path home, List<String> chosen) {
    Path start = starts.computeIfAbsent(folder, f -> SiteFiles.start(f, home));
    Site site = sites.computeIfAbsent(start, s -> read(s, home));
    return chosen.isEmpty() ? site : site.with(OwnPlaces.of(chosen, shared));
  }

  /** All files that speak about the site of the documents of {@code folder}. */
  public static List<Path> files(Path folder, Path home) {
    return SiteFiles.around(folder, home);
  }

  private Site read(Path start, Path home) {
    List<SiteReader.Said> said = new ArrayList<>();
    for (Path file : SiteFiles.around(start, home)) {
      SiteFiles.bytes(file, home).flatMap(bytes -> reader.read(file, bytes)).ifPresent(said::add);
    }
    List<String> addresses = new ArrayList<>(values(said, Field.SETTINGS_ADDRESS));
    said.forEach(file -> addresses.addAll(file.hosts()));
    return new Site(
        values(said, Field.SETTINGS_NAME).stream().findFirst().orElse(""),
        OwnPlaces.of(addresses, values(said, Field.SETTINGS_ACCOUNT), shared),
        OwnPlaces.NONE,
        authors(said),
        said.stream().flatMap(file -> file.licenses().stream()).distinct().toList());
  }

  /** A citation file has the parts of a name apart. */
  private List<String> authors(List<SiteReader.Said> said) {
    List<String> authors = new ArrayList<>(values(said, Field.SETTINGS_AUTHOR));
    List<String> given = values(said, Field.SETTINGS_GIVEN_NAME);
    List<String> family = values(said, Field.SETTINGS_FAMILY_NAME);
    for (int i = 0; i < family.size() && given.size() == family.size(); i++) {
      authors.add(given.get(i) + " " + family.get(i));
    }
    return authors;
  }

  private List<String> values(List<SiteReader.Said> said, Field field) {
    FieldNames names = catalog.fields(field);
    return said.stream()
        .flatMap(file -> file.properties().stream())
        .filter(property -> names.have(property.name()) && !property.value().isBlank())
        .map(Property::value)
        .toList();
  }
}
