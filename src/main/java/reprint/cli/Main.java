package reprint.cli;

/** The command line. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    System.out.println("reprint 0.1.0");
  }
}
