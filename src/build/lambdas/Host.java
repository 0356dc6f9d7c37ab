import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.IntInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/** A class that makes lambdas. Those of one shape share a class: fewer classes start faster. */
final class Host {
  private final ClassNode host;
  private final Map<Shape, LambdaClass> made = new LinkedHashMap<>();

  Host(ClassNode host) {
    this.host = host;
  }

  /** Calls classes where the host linked lambdas, and gives those classes. */
  List<ClassNode> lambdas() {
    for (MethodNode method : host.methods) {
      for (AbstractInsnNode each : method.instructions.toArray()) {
        if (each instanceof InvokeDynamicInsnNode link && isLambda(link)) {
          replace(link, method.instructions);
        }
      }
    }
    List<ClassNode> classes = new ArrayList<>();
    made.values().forEach(each -> classes.add(each.node()));
    return classes;
  }

  private static boolean isLambda(InvokeDynamicInsnNode link) {
    return link.bsm.getOwner().equals("java/lang/invoke/LambdaMetafactory")
        && link.bsm.getName().equals("metafactory");
  }

  private void replace(InvokeDynamicInsnNode link, InsnList code) {
    LambdaClass lambda = made.computeIfAbsent(Shape.of(link), this::lambdaClass);
    int number = lambda.add(Body.of(link));
    code.insertBefore(link, new IntInsnNode(Opcodes.SIPUSH, number));
    code.set(
        link,
        new MethodInsnNode(
            Opcodes.INVOKESTATIC, lambda.name(), LambdaClass.FACTORY, lambda.factory()));
  }

  private LambdaClass lambdaClass(Shape shape) {
    return new LambdaClass(host.name + "$$" + made.size(), host.version, shape);
  }
}
