package reprint;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The API: the public types of {@code reprint}, and all that one gets from them. Whatever changes
 * it shows in the list of the package's comment.
 */
class ApiTest {
  private static final Path LIST = Path.of("src/main/java/reprint/package-info.java");
  private static final Pattern ENTRY = Pattern.compile("\\{@link[\\s*]+([\\w.]+)}");

  private final Set<String> reached = new TreeSet<>();
  private final Deque<JavaClass> open = new ArrayDeque<>();

  @Test
  void thePackageCommentNamesTheWholeApi() throws IOException {
    new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("reprint")
            .stream()
            .filter(c -> isOwn(c) && isPublic(c.getModifiers()) && !isInternal(c))
            .forEach(this::reach);
    while (!open.isEmpty()) {
      follow(open.remove());
    }
    Set<String> named =
        ENTRY
            .matcher(Files.readString(LIST))
            .results()
            .map((MatchResult r) -> r.group(1))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(named).containsExactlyInAnyOrderElementsOf(reached);
  }

  /** Our own types are made and called; of all others one only asks what one was given. */
  private void follow(JavaClass c) {
    c.getRawInterfaces().forEach(this::reach);
    c.getRawSuperclass().ifPresent(this::reach);
    for (JavaMember member : c.getMembers()) {
      boolean given = isOwn(c) || !member.getModifiers().contains(JavaModifier.STATIC);
      if (given && isPublic(member.getModifiers()) && !member.isAnnotatedWith(Internal.class)) {
        types(member, isOwn(c), type -> type.getAllInvolvedRawTypes().forEach(this::reach));
      }
    }
  }

  private static void types(JavaMember member, boolean made, Consumer<JavaType> found) {
    if (member instanceof JavaCodeUnit code && (made || !code.isConstructor())) {
      found.accept(code.getReturnType());
      code.getParameterTypes().forEach(found);
      code.getExceptionTypes().forEach(found::accept);
    }
  }

  private void reach(JavaClass c) {
    JavaClass type = c.getBaseComponentType();
    String name = type.getName().replace('$', '.');
    if (name.startsWith("reprint.") && reached.add(name)) {
      open.add(type);
    }
  }

  private static boolean isPublic(Set<JavaModifier> modifiers) {
    return modifiers.contains(JavaModifier.PUBLIC);
  }

  private static boolean isOwn(JavaClass c) {
    return c.getPackageName().equals("reprint");
  }

  private static boolean isInternal(JavaClass c) {
    return c.isAnnotatedWith(Internal.class);
  }
}
