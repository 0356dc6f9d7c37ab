package reprint.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/** The time of the cores that this process took; tells more than the clock on a busy machine. */
public final class Cores {
  private Cores() {}

  /** Seconds of all threads since the start. */
  public static double seconds() {
    var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    return system.getProcessCpuTime() / 1e9;
  }
}
