package reprint.read;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Reads a document in a thread of its own: with a stack on which others' parsers may recurse, and
 * with an end. A thread that does not end is left behind; it does not keep the program running.
 */
final class Watchdog {
  /** Bytes; enough for emphasis nested 100,000 deep. Only what is used is taken. */
  private static final long STACK = 64L << 20;

  private Watchdog() {}

  static Document read(Format format, Source source) throws ReadException {
    FutureTask<Document> task = new FutureTask<>(() -> format.read(source));
    Thread thread = new Thread(null, task, "read " + source.path(), STACK);
    thread.setDaemon(true);
    thread.start();
    try {
      return task.get(source.limits().seconds(), TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      throw new ReadException(
          "takes longer than " + source.limits().seconds() + " seconds to read (limit `seconds`)");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ReadException("was not read to its end: interrupted", e);
    } catch (ExecutionException e) {
      throw failure(e.getCause(), source);
    } finally {
      thread.interrupt();
    }
  }

  /** A format's own mistake, or a library's, costs this one file and not the run. */
  private static ReadException failure(Throwable cause, Source source) {
    if (cause instanceof ReadException known) {
      return known;
    }
    String message =
        cause instanceof LimitExceeded
            ? cause.getMessage()
            : "could not be read as " + source.mediaType() + ": " + cause;
    return new ReadException(message, cause);
  }
}
