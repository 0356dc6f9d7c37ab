package reprint.catalog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Licences by identifier and by address; each is built from its line on first use. */
final class LicenseTable {
  private final String[] lines;
  private final License[] made; // filled on first use; each value is immutable
  private final Map<String, Integer> byId = new HashMap<>(2048);
  private final Map<String, Integer> byAddress = new HashMap<>(2048);

  LicenseTable(String[] lines) {
    this.lines = lines;
    made = new License[lines.length];
    for (int i = 0; i < lines.length; i++) {
      int tab = lines[i].indexOf('\t');
      byId.put(lines[i].substring(0, tab).toUpperCase(Locale.ROOT), i);
      address(lines[i], tab + 1, i);
    }
  }

  /** The part of an address after its first word, such as {@code by-nc-nd/3.0/de/}. */
  private void address(String line, int start, int index) {
    int end = line.indexOf('\t', start);
    int path = line.indexOf(".org/", start) + 5;
    if (path < start + 5 || path > end) {
      return; // a family has no address
    }
    int unit = line.indexOf('/', path) + 1;
    byAddress.put(line.substring(unit, end), index);
  }

  License byId(String id) {
    return at(byId.get(id.toUpperCase(Locale.ROOT)));
  }

  License byAddress(String path) {
    return at(byAddress.get(path));
  }

  /** All with an address, in their order. */
  List<License> all() {
    List<License> all = new ArrayList<>();
    for (int i = 0; i < lines.length; i++) {
      License license = at(i);
      if (!license.isFamily()) {
        all.add(license);
      }
    }
    return all;
  }

  private License at(Integer index) {
    if (index == null) {
      return null;
    }
    License license = made[index];
    if (license == null) {
      license = LicenseLines.license(lines[index]);
      made[index] = license;
    }
    return license;
  }
}
