package reprint.judge.page;

/** The part of the reference page that tells how a pack is written; its files are tested. */
final class PackGuide {
  private PackGuide() {}

  static final String TEXT =
      """

      ## Writing a pack

      A pack is a folder with a `pack.yaml` and beside it one file a rule. It says what a house or a publisher asks beyond \
      the licence. Nothing in it can run anything or read outside of the folder. These four files are a pack of an \
      invented publisher, `tidal-review/`.

      `tidal-review/pack.yaml`:

      ```yaml
      name: tidal-review          # begins the ids of its rules: tidal-review/policy-credit-line
      about: "What Tidal Review asks of those who republish its texts."
      version: 1.0
      license: CC0-1.0            # of the pack itself
      # The rest makes it a publisher's pack: it applies where the source link or the credit leads to the publisher.
      names: [Tidal Review]       # as credits have it, the usual name first
      sources: ["https://tides.example*", "https://*.tides.example*"]
      pixel: ["https://count.tides.example/*"]   # images by which it counts readers; may be left out
      allow: [time, place]        # edits that it permits: time place style headline shorten translate; may be left out
      policy: https://tides.example/republish    # where its terms stand
      seen: 2026-11-22                           # the day on which they were read
      ```

      A text is the publisher's where it says so: “First published by …” with its name or a link to it, a line \
      `Source: …`, a `source` in front matter or in the configuration. A link in passing is none. \
      Without `names`, `sources`, `policy` and `seen` it is a house's pack, whose rules look at every document.

      `tidal-review/policy-credit-line.yaml`: the text of a rule. `publisher.creditLine` is each passage that names the \
      publisher; a pattern is RE2, `(?i)` makes capitals no matter.

      ```yaml
      id: policy-credit-line
      about: "Tidal Review asks for the line “First published by Tidal Review.”"
      level: warning              # error, warning or note; a publisher's wish should be no error
      require:
        publisher.creditLine: {matches: "(?i)first published by Tidal Review"}
      message: "Tidal Review asks for the line “First published by Tidal Review”."
      fix: "Add it, with a link to the original."
      paste: "First published by Tidal Review: {credit.source}"
      examples:
        - expect: pass
          document: |
            By Mira Holt

            First published by [Tidal Review](https://tides.example/slow-tide).
        - expect: fail
          document: |
            By Mira Holt

            Source: [Tidal Review](https://tides.example/slow-tide)
      ```

      `tidal-review/policy-tracking-pixel.yaml`: a rule for web pages only. Likewise `document.canonical` tells the \
      canonical link, `publisher.opening` whether the credit stands at the top.

      ```yaml
      id: policy-tracking-pixel
      about: "Tidal Review asks to keep the image that counts readers."
      level: warning
      applies-to:                 # where this does not hold, the rule has nothing to say
        document.mediaType: text/html
      require:
        publisher.pixel: {present: true}
      message: "The image by which Tidal Review counts readers is missing."
      fix: "Copy it from the publisher's “republish” box."
      examples:
        - expect: pass
          format: html
          document: |
            <p>First published by <a href="https://tides.example/slow-tide">Tidal Review</a>.</p>
            <img src="https://count.tides.example/1.gif" width="1" height="1" alt="">
        - expect: fail
          format: html
          document: <p>First published by <a href="https://tides.example/slow-tide">Tidal Review</a>.</p>
        - expect: not-applicable
          document: First published by [Tidal Review](https://tides.example/slow-tide).
      ```

      `tidal-review/policy-edits.yaml`: a rule that needs the original. `at` makes a finding of each value, whose parts \
      messages may name; without an original the fact is unknown, and what cannot be known is for review.

      ```yaml
      id: policy-edits
      about: "Tidal Review permits no edits but those of time and place."
      level: warning
      require:
        comparison.verdict: [verbatim, excerpt]
      at: comparison.material
      message: "“{original.text}” became “{republished.text}”."
      review: "Without the original nobody can tell whether it was edited: give it by --original FILE."
      fix: "Restore the original's wording, or ask Tidal Review."
      examples:
        - expect: pass
          original: Boats may sail at noon, since the harbour is deep.
          document: |
            Boats may sail at noon, since the harbour is deep.

            First published by [Tidal Review](https://tides.example/slow-tide).
        - expect: fail
          original: Boats may sail at noon, since the harbour is deep.
          document: |
            Boats will sail at noon, since the harbour is deep.

            First published by [Tidal Review](https://tides.example/slow-tide).
      ```

      An example is a whole document and takes the whole road. Its keys: `expect` (pass, fail, review, not-applicable), \
      `document`, `format` (md, txt, html), `original` (in the same format), `config` (as in `.reprint.yml`), `images` \
      (what picture files say of themselves) and `about`. A rule needs one that passes and one that fails. Tests on \
      several facts hold together; `all`, `any` and `not` join them otherwise.

          reprint rules check tidal-review             # is each file well formed?
          reprint rules test tidal-review              # does each example come out as it says?
          reprint check --rules tidal-review article.md
          reprint rules list --rules tidal-review      # the rules in force, with those of the pack
          reprint facts article.md                     # what a rule may look at in a document, with its values
          reprint rules schema > rule.schema.json      # completes keys and facts in an editor

      An editor that speaks to a YAML language server takes the schema from the first line of a rule file: \
      `# yaml-language-server: $schema=../rule.schema.json`. \
      `packs: [cc, practice, publishers, ./tidal-review]` in `.reprint.yml` has the same effect as `--rules`.
      """;
}
