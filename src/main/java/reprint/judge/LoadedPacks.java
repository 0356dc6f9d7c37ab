package reprint.judge;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import reprint.catalog.Catalog;
import reprint.catalog.Duties;
import reprint.config.Settings;
import reprint.credit.Credit.Reused;
import reprint.credit.Credits;
import reprint.credit.Mention;

/** The rules of a run, each choice of packs loaded once. Safe to share between threads. */
public final class LoadedPacks {
  private final Path rules;
  private final Catalog catalog;
  private final Map<List<String>, CompletableFuture<Judge>> loaded = new ConcurrentHashMap<>();

  public LoadedPacks(Path rules, Catalog catalog) {
    this.rules = rules;
    this.catalog = catalog;
  }

  /**
   * The rules of some packs.
   *
   * @throws reprint.yaml.YamlException with all mistakes in them
   */
  public Judge of(List<String> packs) {
    try {
      return load(packs, Runnable::run).join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw e;
    }
  }

  /** Settings with the edits that the terms of the original's own publisher permit. */
  public Settings permitting(
      Settings settings, Optional<Facts.Original> original, Credits republished) {
    if (original.isEmpty()) {
      return settings;
    }
    Optional<String> address = original.get().address(settings.source(), republished);
    return settings.permitting(of(settings.packs()).permissions(address));
  }

  /**
   * The facts, with the decision whose work the article is: a publisher with known terms beats
   * every sign, and every canonical address, that says that it is the house's own.
   */
  public Facts settled(Facts facts) {
    boolean self = facts.credits().works().get(0).reused() == Reused.SELF;
    Optional<String> canonical =
        facts.credits().masthead().canonical().map(Mention::url).filter(facts.site()::isOwn);
    if (!self && canonical.isEmpty()) {
      return facts;
    }
    Optional<Publisher> publisher = of(facts.settings().packs()).publisherOf(facts);
    boolean claimed =
        canonical.isPresent() && publisher.filter(p -> p.publishes(canonical.get())).isPresent();
    return self && publisher.isPresent() || claimed ? facts.with(Reused.YES) : facts;
  }

  /** Starts loading them on another thread; mistakes are thrown when the rules are fetched. */
  public void begin(List<String> packs) {
    load(packs, LoadedPacks::onDaemon);
  }

  /** The same with the rules' examples, and from the rule files themselves. */
  public Judge withExamples(List<String> packs) {
    return Judge.loadSources(rules, packs, Duties.load(rules, catalog));
  }

  private CompletableFuture<Judge> load(List<String> packs, Executor executor) {
    return loaded.computeIfAbsent(
        packs, p -> CompletableFuture.supplyAsync(() -> judge(p), executor));
  }

  private Judge judge(List<String> packs) {
    return Judge.load(rules, packs, Duties.load(rules, catalog));
  }

  private static void onDaemon(Runnable task) {
    Thread thread = new Thread(task, "rules");
    thread.setDaemon(true);
    thread.start();
  }
}
