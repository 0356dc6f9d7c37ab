package reprint.judge.page;

/** The part of the reference page that explains how to write a pack; its files are tested. */
final class PackGuide {
  private PackGuide() {}

  static final String TEXT =
      """

      ## Writing a pack

      A pack is a folder with a `pack.yaml` and one file per rule. It holds what a publishing house asks of its own texts, \
      or what a publisher asks of others, beyond the licence. A pack cannot run programs, or read files outside its folder. \
      These four files are the pack of an invented publisher, `tidal-review/`.

      `tidal-review/pack.yaml`:

      ```yaml
      name: tidal-review          # the ids of its rules begin with it: tidal-review/policy-credit-line
      about: "What Tidal Review asks of those who republish its texts."
      version: 1.0
      license: CC0-1.0            # of the pack itself
      # The rest makes it a publisher's pack: it applies if the source link or the credit leads to the publisher.
      names: [Tidal Review]       # as in credits, the usual name first
      sources: ["https://tides.example*", "https://*.tides.example*"]
      pixel: ["https://count.tides.example/*"]   # images that it uses to count readers; optional
      allow: [time, place]        # edits that it permits: time place style headline shorten translate; optional
      grants: CC-BY-ND-4.0        # licence under which it publishes; own: by terms of its own, without a CC licence; optional
      policy: https://tides.example/republish    # the address of its terms
      seen: 2026-11-22                           # the date when they were read
      ```

      A text is the publisher's if it says so: by “First published by …” with the publisher's name or a link to it, by a \
      line `Source: …`, or by a `source` in the front matter or the configuration. A link in passing does not count. \
      A pack without `names`, `sources`, `policy` and `seen` is a house's own pack, and its rules check every document.

      `tidal-review/policy-credit-line.yaml`: a rule about the text. `publisher.creditLine` is each passage that names \
      the publisher. Patterns are in RE2 syntax; `(?i)` ignores case.

      ```yaml
      id: policy-credit-line
      about: "Tidal Review asks for the line “First published by Tidal Review.”"
      level: warning              # error, warning or note; a publisher's wish should not be an error
      require:
        publisher.creditLine: {matches: "(?i)first published by Tidal Review"}
      message: "Tidal Review asks for the line “First published by Tidal Review.”, but it is missing."
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

      `tidal-review/policy-tracking-pixel.yaml`: a rule for web pages only. Other useful facts are `document.canonical`, \
      the canonical link, and `publisher.opening`, the credit if it is at the top.

      ```yaml
      id: policy-tracking-pixel
      about: "Tidal Review asks republishers to keep the image that counts readers."
      level: warning
      applies-to:                 # if this does not hold, the rule does not apply
        document.mediaType: text/html
      require:
        publisher.pixel: {present: true}
      message: "Tidal Review asks republishers to keep the image that counts readers, but it is missing."
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

      `tidal-review/policy-edits.yaml`: a rule that needs the original. With `at`, each value gets its own finding, and \
      messages can name the parts of the value. Without an original the fact is unknown, so the finding is to review.

      ```yaml
      id: policy-edits
      about: "Tidal Review permits only edits of time and place."
      level: warning
      require:
        comparison.verdict: [verbatim, excerpt]
      at: comparison.material
      message: "“{original.text}” became “{republished.text}”."
      review: "Whether the text was edited cannot be checked without the original. Provide it with --original FILE."
      fix: "Restore the original wording, or ask Tidal Review for permission."
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

      An example is a whole document, and it is checked like any other. Its keys are `expect` (pass, fail, review, \
      not-applicable), `document`, `format` (md, txt, html), `original` (in the same format), `config` (as in \
      `.reprint.yml`), `images` (the metadata of picture files) and `about`. Each rule needs an example that passes and one \
      that fails. If a rule tests several facts, all tests must hold; `all`, `any` and `not` combine tests in other ways.

          reprint rules check tidal-review             # checks that each file is well formed
          reprint rules test tidal-review              # checks that each example has the expected outcome
          reprint check --rules tidal-review article.md
          reprint rules list --rules tidal-review      # lists the rules in force, including those of the pack
          reprint facts article.md                     # shows the facts of a document that a rule can test
          reprint rules schema > rule.schema.json      # lets an editor complete keys and facts

      An editor with a YAML language server reads the address of the schema from the first line of a rule file: \
      `# yaml-language-server: $schema=../rule.schema.json`. \
      `packs: [cc, practice, publishers, ./tidal-review]` in `.reprint.yml` has the same effect as `--rules`.
      """;
}
