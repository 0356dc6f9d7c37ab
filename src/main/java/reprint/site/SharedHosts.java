package reprint.site;

import java.util.List;
import reprint.catalog.Catalog;

/**
 * Hosts on which many people publish, so that only a part of their addresses is somebody's own.
 *
 * @param byFolder those on which an account is the first folder ({@code dev.to/annlee})
 * @param byHost those under which it is a host ({@code annlee.github.io})
 */
record SharedHosts(List<String> byFolder, List<String> byHost) {
  static SharedHosts of(Catalog catalog) {
    return new SharedHosts(catalog.phrases("shared-by-folder"), catalog.phrases("shared-by-host"));
  }
}
