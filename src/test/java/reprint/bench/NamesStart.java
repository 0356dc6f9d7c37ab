package reprint.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import reprint.catalog.NameAutomaton;

/** What the automaton of a library costs at a start: in a process that has done nothing before. */
final class NamesStart {
  private NamesStart() {}

  /**
   * Takes {@code build} or {@code read} and the file of its arrays; prints milliseconds, and MB.
   */
  public static void main(String[] args) throws IOException {
    Path file = Path.of(args[1]);
    new NameAutomaton(); // its classes, which an archive would hold
    var memory = ManagementFactory.getMemoryMXBean();
    System.gc();
    long before = memory.getHeapMemoryUsage().getUsed();
    var thread = ManagementFactory.getThreadMXBean();
    long start = thread.getCurrentThreadCpuTime(); // the clock tells more of a busy machine
    NameAutomaton automaton =
        args[0].equals("build") ? NameAutomaton.build(Path.of("rules")) : NameAutomaton.read(file);
    double milliseconds = (thread.getCurrentThreadCpuTime() - start) / 1e6;
    if (args[0].equals("build")) {
      automaton.write(file);
    }
    System.gc();
    long used = memory.getHeapMemoryUsage().getUsed() - before;
    System.out.println(milliseconds + " " + used / 1e6 + " " + automaton.size());
  }
}
