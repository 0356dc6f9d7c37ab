package reprint.cli;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import reprint.site.Site;

/** The configuration that {@code init} writes: settings with comments. */
final class InitText {
  private static final String NOTHING = "";

  /** What would end a comment, or hide in it. */
  private static final Pattern UNSEEN = Pattern.compile("[\\p{C}\\p{Zl}\\p{Zp}]");

  private InitText() {}

  /**
   * The whole file.
   *
   * @param originals folder of saved originals; "": none
   */
  static String of(String republished, String failOn, String originals, FirstLook look) {
    String folder =
        originals.isEmpty()
            ? "# originals: [originals/]"
            : "originals: [" + quoted(originals) + "]";
    return """
        # yaml-language-server: $schema=%s
        # (Editors use the line above once you have run `reprint config schema > %s`.)

        # What reprint checks here. `reprint config show FILE` shows the settings for a file and where they come from.
        %s
        # Rule packs: the licences' conditions, best practice, publishers' terms.
        packs: [cc, practice, publishers]

        # A run fails at this level or above: error, warning, note, never.
        fail-on: %s

        # Switch single rules off or change their level; `reprint rules list` lists all rules.
        # rules: {license-uri-canonical: off, title-kept: warning}

        # Folders and files that are not articles.
        # exclude: [drafts/]

        # Hosts and accounts that are your own: texts from there are yours.
        # own-sites: [tides.example, medium.com/@annlee]
        %s
        # Folders of saved originals; texts under NoDerivatives licences are compared with them.
        %s
        %s
        overrides:
          # Are these other people's works? true, false, or auto (decided for each document).
          - files: ['**']
            republished: %s
        %s  # What you know about single works:
          # - sources: ["https://tides.example/*"]
          #   supplied: {author: none}
          #   allow: [time, place]
        """
        .formatted(
            ConfigSchemaCommand.FILE,
            ConfigSchemaCommand.FILE,
            found(look),
            failOn,
            partners(look),
            folder,
            use(look),
            republished,
            folders(look));
  }

  private static String found(FirstLook look) {
    StringBuilder found = new StringBuilder();
    comment(found, "", look.numbers().isEmpty() ? "" : "The first run: " + look.numbers() + ".");
    Site site = look.site();
    comment(found, "The site's files name it: ", site.name());
    comment(
        found, "Its own hosts: ", String.join(", ", site.own().hosts().stream().sorted().toList()));
    comment(found, "Its authors: ", String.join(", ", site.authors()));
    comment(found, "Its licence: ", String.join(", ", site.licenses()));
    return found.toString();
  }

  private static void comment(StringBuilder to, String label, String text) {
    if (!text.isEmpty()) {
      String line = UNSEEN.matcher(label + text).replaceAll(" ");
      to.append("# ").append(line).append('\n');
    }
  }

  private static String partners(FirstLook look) {
    String hosts =
        look.partners().stream()
            .map(e -> e.getKey() + " (" + e.getValue() + ")")
            .collect(Collectors.joining(", "));
    StringBuilder text = new StringBuilder();
    comment(text, "Credits here name as sources: ", hosts);
    return text.toString();
  }

  private static String use(FirstLook look) {
    int documents = look.nonCommercial();
    String why =
        documents == 0
            ? NOTHING
            : " NonCommercial works of others are shown in " + documents + " here.";
    return "\n# Does this site earn money with what it shows? commercial, noncommercial."
        + why
        + "\n# use: noncommercial\n";
  }

  private static String folders(FirstLook look) {
    StringBuilder text = new StringBuilder();
    for (Map.Entry<String, String> folder : look.othersFolders()) {
      text.append("  # ").append(folder.getValue()).append(" documents here are someone else's.\n");
      text.append("  - files: [").append(quoted(folder.getKey() + "**")).append("]\n");
      text.append("    republished: true\n");
    }
    List<Map.Entry<String, String>> own = look.ownFolders();
    if (!own.isEmpty()) {
      text.append("  # In these folders nothing is anyone else's:\n");
    }
    for (Map.Entry<String, String> folder : own) {
      text.append("  # - files: [").append(quoted(folder.getKey() + "**"));
      text.append("]   # ").append(folder.getValue()).append(" documents\n");
      text.append("  #   republished: false\n");
    }
    return text.toString();
  }

  private static String quoted(String path) {
    return "'" + path.replace("'", "''") + "'";
  }
}
