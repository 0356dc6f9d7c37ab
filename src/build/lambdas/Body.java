import static org.objectweb.asm.Opcodes.*;

import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;

/**
 * What one lambda does: it calls a method.
 *
 * @param target the method
 * @param declared the types of the interface's method with its type arguments, by which parameters
 *     are cast (java.lang.invoke.LambdaMetafactory, {@code dynamicMethodType})
 */
record Body(Handle target, Type declared) {
  static Body of(InvokeDynamicInsnNode link) {
    return new Body((Handle) link.bsmArgs[1], (Type) link.bsmArgs[2]);
  }

  /** Writes the body of a method of the erased type in a class with the captured fields. */
  void write(MethodVisitor code, String owner, Shape shape) {
    if (makes()) {
      code.visitTypeInsn(NEW, target.getOwner());
      code.visitInsn(DUP);
    }
    int captured = shape.captured().getArgumentTypes().length;
    for (int i = 0; i < captured; i++) {
      code.visitVarInsn(ALOAD, 0);
      Type type = shape.captured().getArgumentTypes()[i];
      code.visitFieldInsn(GETFIELD, owner, LambdaClass.field(i), type.getDescriptor());
    }
    pass(
        code,
        shape.erased().getArgumentTypes(),
        parameters().subList(captured, parameters().size()));
    code.visitMethodInsn(
        instruction(), target.getOwner(), target.getName(), target.getDesc(), target.isInterface());
    giveBack(code, shape.erased().getReturnType());
  }

  private boolean makes() {
    return target.getTag() == H_NEWINVOKESPECIAL;
  }

  /** All that the target takes, the object first that it is called on. */
  private List<Type> parameters() {
    List<Type> types = new ArrayList<>(List.of(Type.getArgumentTypes(target.getDesc())));
    if (!makes() && target.getTag() != H_INVOKESTATIC) {
      types.add(0, Type.getObjectType(target.getOwner()));
    }
    return types;
  }

  private void pass(MethodVisitor code, Type[] erased, List<Type> taken) {
    int slot = 1;
    for (int i = 0; i < erased.length; i++) {
      code.visitVarInsn(erased[i].getOpcode(ILOAD), slot);
      slot += erased[i].getSize();
      Type known = Conversion.isPrimitive(erased[i]) ? erased[i] : declared.getArgumentTypes()[i];
      Conversion.cast(code, erased[i], known);
      Conversion.convert(code, known, taken.get(i));
    }
  }

  private int instruction() {
    return switch (target.getTag()) {
      case H_INVOKESTATIC -> INVOKESTATIC;
      case H_NEWINVOKESPECIAL -> INVOKESPECIAL;
      default -> target.isInterface() ? INVOKEINTERFACE : INVOKEVIRTUAL;
    };
  }

  private void giveBack(MethodVisitor code, Type wanted) {
    Type given =
        makes() ? Type.getObjectType(target.getOwner()) : Type.getReturnType(target.getDesc());
    if (wanted != Type.VOID_TYPE) {
      Conversion.convert(code, given, wanted);
    } else if (given.getSize() > 0) {
      code.visitInsn(given.getSize() == 1 ? POP : POP2);
    }
    code.visitInsn(wanted.getOpcode(IRETURN));
  }
}
