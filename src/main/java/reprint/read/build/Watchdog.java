package reprint.read.build;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import reprint.read.Document;
import reprint.read.Limits;
import reprint.read.ReadException;

/**
 * Reads a document in another thread: with a stack deep enough for the recursion of third-party
 * parsers, and with a time limit. A thread that exceeds the limit is abandoned; it does not keep
 * the program running. One that finishes waits a moment for the next document, because a new thread
 * costs more than a short text.
 */
public final class Watchdog {
  /** Bytes; enough for emphasis nested 100,000 deep. Only the used part is allocated. */
  private static final long STACK = 64L << 20;

  /** Seconds for which a thread waits. */
  private static final long IDLE = 1;

  private final ExecutorService threads =
      new ThreadPoolExecutor(
          0, Integer.MAX_VALUE, IDLE, TimeUnit.SECONDS, new SynchronousQueue<>(), Watchdog::thread);

  private static Thread thread(Runnable reading) {
    Thread thread = new Thread(null, reading, "reader", STACK);
    thread.setDaemon(true);
    return thread;
  }

  public Document read(Format format, Source source) throws ReadException {
    try {
      return inTime(() -> format.read(source), source.limits());
    } catch (ExecutionException e) {
      throw failure(e.getCause(), source);
    }
  }

  /** The bytes of a source that may never end or never begin, such as a pipe without a writer. */
  public byte[] read(Callable<byte[]> bytes, Limits limits) throws ReadException {
    try {
      return inTime(bytes, limits);
    } catch (ExecutionException e) {
      throw new ReadException("could not be read: " + e.getCause().getMessage(), e.getCause());
    }
  }

  private <T> T inTime(Callable<T> reading, Limits limits)
      throws ReadException, ExecutionException {
    Future<T> task = threads.submit(reading);
    try {
      return task.get(limits.seconds(), TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      throw new ReadException(
          "takes longer than " + limits.seconds() + " seconds to read (limit `seconds`)");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ReadException("was not read completely: interrupted", e);
    } finally {
      task.cancel(true);
    }
  }

  /** A bug in a format or a library must fail only this file, not the run. */
  private static ReadException failure(Throwable cause, Source source) {
    if (cause instanceof ReadException known) {
      return known;
    }
    return new ReadException(message(cause, source), cause);
  }

  private static String message(Throwable cause, Source source) {
    if (cause instanceof OutOfMemoryError) {
      return "needs more memory to read than the program has (to raise the limit: REPRINT_JAVA_OPTS=-Xmx4g)";
    }
    return cause instanceof LimitExceeded
        ? cause.getMessage()
        : "could not be read as " + source.mediaType() + ": " + cause;
  }
}
