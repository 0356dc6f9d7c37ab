import static org.objectweb.asm.Opcodes.*;

import java.util.Map;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Type;

/** How a value of one type becomes one of another between interface and method (JLS 5.1). */
final class Conversion {
  private static final Map<String, String> WRAPPERS =
      Map.of(
          "Z", "java/lang/Boolean",
          "B", "java/lang/Byte",
          "C", "java/lang/Character",
          "S", "java/lang/Short",
          "I", "java/lang/Integer",
          "J", "java/lang/Long",
          "F", "java/lang/Float",
          "D", "java/lang/Double");
  private static final Map<String, Integer> WIDENINGS =
      Map.of("IJ", I2L, "IF", I2F, "ID", I2D, "JF", L2F, "JD", L2D, "FD", F2D);

  private Conversion() {}

  static boolean isPrimitive(Type type) {
    return WRAPPERS.containsKey(type.getDescriptor());
  }

  static void cast(MethodVisitor code, Type from, Type to) {
    if (!from.equals(to) && !to.getInternalName().equals("java/lang/Object")) {
      code.visitTypeInsn(CHECKCAST, to.getInternalName());
    }
  }

  /** Boxes, unboxes or widens; a reference that is wanted as another is one already. */
  static void convert(MethodVisitor code, Type from, Type to) {
    if (isPrimitive(from) && isPrimitive(to)) {
      widen(code, from, to);
    } else if (isPrimitive(from)) {
      box(code, from);
    } else if (isPrimitive(to)) {
      Type wrapper = WRAPPERS.containsValue(from.getInternalName()) ? from : wrapper(to);
      cast(code, from, wrapper);
      widen(code, unbox(code, wrapper), to);
    }
  }

  private static void box(MethodVisitor code, Type from) {
    String descriptor = Type.getMethodDescriptor(wrapper(from), from);
    code.visitMethodInsn(
        INVOKESTATIC, wrapper(from).getInternalName(), "valueOf", descriptor, false);
  }

  private static Type unbox(MethodVisitor code, Type wrapper) {
    Type primitive = primitive(wrapper);
    String method = primitive.getClassName() + "Value";
    code.visitMethodInsn(INVOKEVIRTUAL, wrapper.getInternalName(), method, "()" + primitive, false);
    return primitive;
  }

  private static void widen(MethodVisitor code, Type from, Type to) {
    String kinds = kind(from) + kind(to);
    if (WIDENINGS.containsKey(kinds)) {
      code.visitInsn(WIDENINGS.get(kinds));
    }
  }

  /** The kind of its values on the stack: the small ones are ints there. */
  private static String kind(Type type) {
    return "JFD".contains(type.getDescriptor()) ? type.getDescriptor() : "I";
  }

  static Type wrapper(Type primitive) {
    return Type.getObjectType(WRAPPERS.get(primitive.getDescriptor()));
  }

  private static Type primitive(Type wrapper) {
    return WRAPPERS.entrySet().stream()
        .filter(entry -> entry.getValue().equals(wrapper.getInternalName()))
        .map(entry -> Type.getType(entry.getKey()))
        .findFirst()
        .orElseThrow();
  }
}
