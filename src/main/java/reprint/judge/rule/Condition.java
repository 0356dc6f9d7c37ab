package reprint.judge.rule;

import com.google.re2j.Pattern;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import reprint.judge.Fact;
import reprint.judge.fact.Lookup;
import reprint.judge.fact.Sameness;

/**
 * What a rule may ask of facts: a closed set, so that a rule can be explained and cannot run code.
 */
public sealed interface Condition {
  /** The result; unknown if a fact that it needs is unknown. */
  Truth test(Lookup facts);

  /** {@code is}, and {@code in} a list: a single value is one of these. */
  record Is(String fact, Set<String> values) implements Condition {
    @Override
    public Truth test(Lookup facts) {
      return known(facts.get(fact), f -> f.hasAny(values::contains));
    }
  }

  /** {@code has}: all of these are among the values. */
  record Has(String fact, Set<String> values) implements Condition {
    @Override
    public Truth test(Lookup facts) {
      return known(facts.get(fact), f -> f.hasAll(values));
    }
  }

  /** {@code lacks}: none of these is among the values. */
  record Lacks(String fact, Set<String> values) implements Condition {
    @Override
    public Truth test(Lookup facts) {
      return known(facts.get(fact), f -> !f.hasAny(values::contains));
    }
  }

  /** {@code present}: there is a value that says something. */
  record Present(String fact, boolean wanted) implements Condition {
    @Override
    public Truth test(Lookup facts) {
      return known(facts.get(fact), f -> f.isPresent() == wanted);
    }
  }

  /** {@code blank}: the place is there, and nothing in it. */
  record Blank(String fact, boolean wanted) implements Condition {
    @Override
    public Truth test(Lookup facts) {
      return known(facts.get(fact), f -> (!f.items().isEmpty() && !f.isPresent()) == wanted);
    }
  }

  /** {@code known}: whether it can be decided at all; itself never unknown. */
  record Known(String fact, boolean wanted) implements Condition {
    @Override
    public Truth test(Lookup facts) {
      return Truth.of(facts.get(fact).known() == wanted);
    }
  }

  /** {@code at-least} and {@code at-most}: a number within bounds. */
  record Between(String fact, BigDecimal least, BigDecimal most) implements Condition {
    @Override
    public Truth test(Lookup facts) {
      return known(facts.get(fact), f -> f.hasAny(t -> in(new BigDecimal(t))));
    }

    private boolean in(BigDecimal number) {
      return (least == null || number.compareTo(least) >= 0)
          && (most == null || number.compareTo(most) <= 0);
    }
  }

  /** {@code matches}: the pattern is found in a value. */
  record Matches(String fact, Pattern pattern) implements Condition {
    @Override
    public Truth test(Lookup facts) {
      return known(facts.get(fact), f -> f.hasAny(t -> pattern.matcher(t).find()));
    }
  }

  /** {@code same-as}: each value of the other fact is among the values of this. */
  record SameAs(String fact, String other, boolean exact) implements Condition {
    @Override
    public Truth test(Lookup facts) {
      Fact wanted = facts.get(other);
      return wanted.known()
          ? known(facts.get(fact), f -> holds(f.texts(), wanted.texts()))
          : Truth.UNKNOWN;
    }

    private boolean holds(List<String> present, List<String> wanted) {
      return exact ? present.containsAll(wanted) : Sameness.holdsAll(present, wanted);
    }
  }

  /** {@code omits}: no value of the other fact is among the values of this. */
  record Omits(String fact, String other) implements Condition {
    @Override
    public Truth test(Lookup facts) {
      Fact unwanted = facts.get(other);
      return unwanted.known()
          ? known(facts.get(fact), f -> !Sameness.holdsAny(f.texts(), unwanted.texts()))
          : Truth.UNKNOWN;
    }
  }

  /** {@code contains}: the words of each value of the other fact stand in this text. */
  record Contains(String fact, String other) implements Condition {
    @Override
    public Truth test(Lookup facts) {
      Fact wanted = facts.get(other);
      return wanted.known()
          ? known(facts.get(fact), f -> Sameness.containsAll(f.toString(), wanted.texts()))
          : Truth.UNKNOWN;
    }
  }

  /** {@code all}; an empty list holds. */
  record All(List<Condition> parts) implements Condition {
    public All {
      parts = List.copyOf(parts);
    }

    @Override
    public Truth test(Lookup facts) {
      Truth all = Truth.TRUE;
      for (Condition part : parts) {
        if (all == Truth.FALSE) {
          return all;
        }
        all = all.and(part.test(facts));
      }
      return all;
    }
  }

  /** {@code any}. */
  record Any(List<Condition> parts) implements Condition {
    public Any {
      parts = List.copyOf(parts);
    }

    @Override
    public Truth test(Lookup facts) {
      Truth any = Truth.FALSE;
      for (Condition part : parts) {
        if (any == Truth.TRUE) {
          return any;
        }
        any = any.or(part.test(facts));
      }
      return any;
    }
  }

  /** {@code not}. */
  record Not(Condition part) implements Condition {
    @Override
    public Truth test(Lookup facts) {
      return part.test(facts).not();
    }
  }

  private static Truth known(Fact fact, Predicate<Fact> test) {
    return fact.known() ? Truth.of(test.test(fact)) : Truth.UNKNOWN;
  }
}
