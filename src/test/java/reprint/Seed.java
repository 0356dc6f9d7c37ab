package reprint;

import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutionResult.Status;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;

/**
 * Gives every property the same seed on every machine, or the one of {@code -Dreprint.seed}; with
 * {@code -Dreprint.seeds=N} it runs once with each of the N seeds from there on. See {@code
 * bench/seeds}.
 */
public final class Seed implements AroundPropertyHook {
  private static final long FIRST = Long.getLong("reprint.seed", 1780);
  private static final int RUNS = Integer.getInteger("reprint.seeds", 1);

  @Override
  public PropertyExecutionResult aroundProperty(
      PropertyLifecycleContext property, PropertyExecutor executor) {
    PropertyExecutionResult result = null;
    for (int i = 0; i < RUNS && (i == 0 || result.status() == Status.SUCCESSFUL); i++) {
      property.attributes().setSeed(Long.toString(FIRST + i));
      result = executor.execute();
    }
    return result;
  }

  @Override
  public PropagationMode propagateTo() {
    return PropagationMode.ALL_DESCENDANTS;
  }
}
