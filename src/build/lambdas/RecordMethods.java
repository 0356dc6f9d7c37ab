import static org.objectweb.asm.Opcodes.*;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * Writes out {@code equals} and {@code hashCode} of a record, which the virtual machine else puts
 * together of method handles when the first record is compared (java.lang.runtime.ObjectMethods).
 */
final class RecordMethods {
  private static final String OBJECTS = "java/util/Objects";

  private final String owner;
  private final List<Handle> fields;

  private RecordMethods(String owner, List<Handle> fields) {
    this.owner = owner;
    this.fields = fields;
  }

  static void writeOut(ClassNode node) {
    for (MethodNode method : node.methods) {
      for (AbstractInsnNode each : method.instructions.toArray()) {
        if (each instanceof InvokeDynamicInsnNode link
            && link.bsm.getOwner().equals("java/lang/runtime/ObjectMethods")) {
          Stream<Handle> fields = Stream.of(link.bsmArgs).skip(2).map(Handle.class::cast);
          new RecordMethods(node.name, fields.toList()).replace(method);
        }
      }
    }
  }

  private void replace(MethodNode method) {
    if (method.name.equals("toString")) {
      return; // texts of records are for people who look for mistakes
    }
    method.instructions.clear();
    method.localVariables = null;
    if (method.name.equals("equals")) {
      equality(method);
    } else {
      hash(method);
    }
  }

  private void equality(MethodVisitor code) {
    Label other = new Label();
    Label same = new Label();
    Label differs = new Label();
    code.visitVarInsn(ALOAD, 0);
    code.visitVarInsn(ALOAD, 1);
    code.visitJumpInsn(IF_ACMPNE, other);
    answer(code, true);
    at(code, other);
    code.visitVarInsn(ALOAD, 1);
    code.visitTypeInsn(INSTANCEOF, owner);
    code.visitJumpInsn(IFNE, same);
    answer(code, false);
    at(code, same);
    for (Handle field : fields) {
      load(code, 0, field);
      load(code, 1, field);
      compare(code, field.getDesc(), differs);
    }
    answer(code, true);
    at(code, differs);
    answer(code, false);
  }

  private static void at(MethodVisitor code, Label label) {
    code.visitLabel(label);
    code.visitFrame(F_SAME, 0, null, 0, null);
  }

  private static void answer(MethodVisitor code, boolean yes) {
    code.visitInsn(yes ? ICONST_1 : ICONST_0);
    code.visitInsn(IRETURN);
  }

  private void load(MethodVisitor code, int variable, Handle field) {
    code.visitVarInsn(ALOAD, variable);
    code.visitTypeInsn(CHECKCAST, owner);
    code.visitFieldInsn(GETFIELD, owner, field.getName(), field.getDesc());
  }

  private static void compare(MethodVisitor code, String type, Label differs) {
    switch (type) {
      case "Z", "B", "C", "S", "I" -> code.visitJumpInsn(IF_ICMPNE, differs);
      case "J", "F", "D" -> {
        String wrapper = Conversion.wrapper(Type.getType(type)).getInternalName();
        String descriptor = "(" + type + type + ")I";
        code.visitMethodInsn(INVOKESTATIC, wrapper, "compare", descriptor, false);
        code.visitJumpInsn(IFNE, differs);
      }
      default -> {
        String descriptor = "(Ljava/lang/Object;Ljava/lang/Object;)Z";
        code.visitMethodInsn(INVOKESTATIC, OBJECTS, "equals", descriptor, false);
        code.visitJumpInsn(IFEQ, differs);
      }
    }
  }

  /** As {@link Objects#hash} of the fields, but from 0 on. */
  private void hash(MethodVisitor code) {
    code.visitInsn(ICONST_0);
    for (Handle field : fields) {
      code.visitIntInsn(BIPUSH, 31);
      code.visitInsn(IMUL);
      load(code, 0, field);
      Type type = Type.getType(field.getDesc());
      boolean primitive = Conversion.isPrimitive(type);
      String home = primitive ? Conversion.wrapper(type).getInternalName() : OBJECTS;
      String taken = primitive ? field.getDesc() : "Ljava/lang/Object;";
      code.visitMethodInsn(INVOKESTATIC, home, "hashCode", "(" + taken + ")I", false);
      code.visitInsn(IADD);
    }
    code.visitInsn(IRETURN);
  }
}
