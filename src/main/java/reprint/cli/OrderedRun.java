package reprint.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Applies a function to many items on several threads and passes the results on in order. */
final class OrderedRun {
  /** Results per thread that may wait for a slower one before them. */
  private static final int AHEAD = 4;

  private final int threads;

  OrderedRun(int threads) {
    this.threads = threads;
  }

  /** Takes a result and may throw. */
  interface Taker<R> {
    void take(R result) throws Exception;
  }

  /** Applies {@code work} to all, and passes each result to {@code taker} on the calling thread. */
  <T, R> void run(List<T> things, Function<T, R> work, Taker<R> taker) throws Exception {
    if (threads == 1 || things.size() <= 1) {
      for (T thing : things) {
        taker.take(work.apply(thing));
      }
      return;
    }
    ExecutorService pool = Executors.newFixedThreadPool(threads, OrderedRun::daemon);
    try {
      Deque<Future<R>> waiting = new ArrayDeque<>();
      for (T thing : things) {
        if (waiting.size() == threads * AHEAD) {
          taker.take(result(waiting.remove()));
        }
        waiting.add(pool.submit(() -> work.apply(thing)));
      }
      while (!waiting.isEmpty()) {
        taker.take(result(waiting.remove()));
      }
    } finally {
      pool.shutdownNow();
    }
  }

  private static <R> R result(Future<R> future) throws Exception {
    try {
      return future.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Exception cause) {
        throw cause;
      }
      throw e;
    }
  }

  /** A thread that does not keep a run from ending. */
  static Thread daemon(Runnable task) {
    Thread thread = new Thread(task);
    thread.setDaemon(true);
    return thread;
  }
}
