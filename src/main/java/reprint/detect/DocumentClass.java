package reprint.detect;

/** What a document does with licences. */
public enum DocumentClass {
  /** It states a licence for itself, for its site, or for something that it shows or lists. */
  DECLARES,
  /** It only talks about licences. */
  DISCUSSES,
  /** It is the text of a licence. */
  LEGAL_TEXT,
  /** It says nothing of licences. */
  NONE
}
