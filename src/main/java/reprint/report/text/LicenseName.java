package reprint.report.text;

import java.util.regex.Pattern;

/** How people write a licence's id: {@code CC-BY-ND-3.0-EE} is {@code CC BY-ND 3.0 EE}. */
public final class LicenseName {
  private static final Pattern AROUND_VERSION =
      Pattern.compile("^CC-|-(?=[0-9])|(?<=[0-9])-(?=[A-Z])");

  private LicenseName() {}

  public static String of(String id) {
    return AROUND_VERSION.matcher(id).replaceAll(m -> m.group().startsWith("CC") ? "CC " : " ");
  }
}
