package reprint.judge.fact;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import reprint.catalog.Catalog;
import reprint.catalog.Duties;
import reprint.catalog.License;

/**
 * The answers about duties that every work and rule needs, computed once for each licence: a list
 * of pictures may have thousands of works under a handful of licences, and a family has hundreds of
 * members. Safe for threads.
 */
public final class LicenseDuties {
  private final Duties duties;
  private final Map<String, Set<String>> ids = new ConcurrentHashMap<>();
  private final Map<String, List<License>> members = new ConcurrentHashMap<>();
  private final Map<String, String> clauses = new ConcurrentHashMap<>();

  public LicenseDuties(Duties duties) {
    this.duties = duties;
  }

  /** The catalogue that they are about. */
  Catalog catalog() {
    return duties.catalog();
  }

  /** The ids of all duties that a licence has. */
  Set<String> of(License license) {
    return ids.computeIfAbsent(license.id(), id -> duties.of(license));
  }

  /** The licences that a family may stand for; of a licence itself. */
  public List<License> members(License license) {
    return members.computeIfAbsent(license.id(), id -> duties.members(license));
  }

  /** The clause of a duty in a licence; "": it has no such duty. */
  public String clause(String duty, License license) {
    return clauses.computeIfAbsent(duty + " " + license.id(), key -> duties.clause(duty, license));
  }

  /** See {@link Duties#permitsAdaptation}. */
  Optional<Boolean> permitsAdaptation(License work, String id) {
    return duties.permitsAdaptation(work, id);
  }

  /** See {@link Duties#license}. */
  Optional<License> license(String id) {
    return duties.license(id);
  }
}
