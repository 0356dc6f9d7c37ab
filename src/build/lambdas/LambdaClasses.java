import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.tree.ClassNode;

/**
 * Turns the lambdas and method references of a jar into classes of their own: {@code LambdaClasses
 * JAR}. The virtual machine links each lambda anew at every start, four times as long as it takes
 * to load a class from the class-data archive.
 */
public final class LambdaClasses {
  private final Map<String, ClassNode> hosts = new LinkedHashMap<>();
  private final Map<String, byte[]> others = new LinkedHashMap<>();

  private LambdaClasses() {}

  public static void main(String[] args) throws IOException {
    Path jar = Path.of(args[0]);
    Files.write(jar, new LambdaClasses().rewritten(Files.readAllBytes(jar)));
  }

  /** The jar without lambdas; the same jar gives the same bytes. */
  byte[] rewritten(byte[] jar) throws IOException {
    long time = read(jar);
    List<ClassNode> classes = new ArrayList<>(hosts.values());
    for (ClassNode host : hosts.values()) {
      RecordMethods.writeOut(host);
      List<ClassNode> made = new Host(host).lambdas();
      made.forEach(each -> join(host, each));
      classes.addAll(made);
    }
    for (ClassNode each : classes) {
      ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
      each.accept(writer);
      others.put(each.name + ".class", writer.toByteArray());
    }
    return zipped(time);
  }

  /** Private methods of the host stay private: both belong to one nest (JVMS 4.7.28). */
  private void join(ClassNode host, ClassNode lambda) {
    lambda.nestHostClass = host.nestHostClass == null ? host.name : host.nestHostClass;
    ClassNode nest = hosts.get(lambda.nestHostClass);
    if (nest.nestMembers == null) {
      nest.nestMembers = new ArrayList<>();
    }
    nest.nestMembers.add(lambda.name);
  }

  /** Parts classes from other files; gives the time that every entry of the jar has. */
  private long read(byte[] jar) throws IOException {
    long time = 0;
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(jar))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        time = entry.getTime();
        if (entry.getName().endsWith(".class")) {
          ClassNode node = new ClassNode();
          new ClassReader(in.readAllBytes()).accept(node, 0);
          hosts.put(node.name, node);
        } else {
          others.put(entry.getName(), in.readAllBytes());
        }
      }
    }
    return time;
  }

  private byte[] zipped(long time) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> other : others.entrySet()) {
        ZipEntry entry = new ZipEntry(other.getKey());
        entry.setTime(time);
        out.putNextEntry(entry);
        out.write(other.getValue());
      }
    }
    return bytes.toByteArray();
  }
}
