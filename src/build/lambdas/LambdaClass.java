import static org.objectweb.asm.Opcodes.*;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.ClassNode;

/** A class for all lambdas of one shape: it keeps what they captured, and which of them it is. */
final class LambdaClass {
  /** The static method that stands in for the linking of a lambda. */
  static final String FACTORY = "of";

  private static final String NUMBER = "number";
  private final String name;
  private final int version;
  private final Shape shape;
  private final Type[] fields;
  private final List<Body> bodies = new ArrayList<>();

  LambdaClass(String name, int version, Shape shape) {
    this.name = name;
    this.version = version;
    this.shape = shape;
    fields = shape.captured().getArgumentTypes();
  }

  String name() {
    return name;
  }

  /** The descriptor of the factory: what is captured, then the number of the lambda. */
  String factory() {
    return Type.getMethodDescriptor(shape.type(), taken());
  }

  /** The name of the field for a captured variable, counted from 0. */
  static String field(int number) {
    return "captured" + number;
  }

  /** Takes one more lambda and gives its number. */
  int add(Body body) {
    bodies.add(body);
    return bodies.size() - 1;
  }

  ClassNode node() {
    ClassNode node = new ClassNode();
    String[] interfaces = {shape.type().getInternalName()};
    int access = ACC_FINAL | ACC_SUPER | ACC_SYNTHETIC;
    node.visit(version, access, name, null, "java/lang/Object", interfaces);
    node.visitField(ACC_PRIVATE | ACC_FINAL, NUMBER, "I", null, null);
    for (int i = 0; i < fields.length; i++) {
      node.visitField(ACC_PRIVATE | ACC_FINAL, field(i), fields[i].getDescriptor(), null, null);
    }
    constructor(node.visitMethod(ACC_PRIVATE, "<init>", constructor(), null, null));
    factory(node.visitMethod(ACC_STATIC, FACTORY, factory(), null, null));
    String erased = shape.erased().getDescriptor();
    method(node.visitMethod(ACC_PUBLIC, shape.method(), erased, null, null));
    return node;
  }

  private String constructor() {
    return Type.getMethodDescriptor(Type.VOID_TYPE, taken());
  }

  private Type[] taken() {
    Type[] taken = Arrays.copyOf(fields, fields.length + 1);
    taken[fields.length] = Type.INT_TYPE;
    return taken;
  }

  private void constructor(MethodVisitor code) {
    code.visitVarInsn(ALOAD, 0);
    code.visitMethodInsn(INVOKESPECIAL, "java/lang/Object", "<init>", "()V", false);
    int slot = 1;
    for (int i = 0; i < fields.length; i++) {
      store(code, fields[i], slot, field(i));
      slot += fields[i].getSize();
    }
    store(code, Type.INT_TYPE, slot, NUMBER);
    code.visitInsn(RETURN);
    code.visitMaxs(0, 0);
  }

  private void store(MethodVisitor code, Type type, int slot, String field) {
    code.visitVarInsn(ALOAD, 0);
    code.visitVarInsn(type.getOpcode(ILOAD), slot);
    code.visitFieldInsn(PUTFIELD, name, field, type.getDescriptor());
  }

  private void factory(MethodVisitor code) {
    code.visitTypeInsn(NEW, name);
    code.visitInsn(DUP);
    int slot = 0;
    for (Type type : taken()) {
      code.visitVarInsn(type.getOpcode(ILOAD), slot);
      slot += type.getSize();
    }
    code.visitMethodInsn(INVOKESPECIAL, name, "<init>", constructor(), false);
    code.visitInsn(ARETURN);
    code.visitMaxs(0, 0);
  }

  private void method(MethodVisitor code) {
    Label[] starts = new Label[bodies.size()];
    Arrays.setAll(starts, i -> new Label());
    if (starts.length > 1) {
      code.visitVarInsn(ALOAD, 0);
      code.visitFieldInsn(GETFIELD, name, NUMBER, "I");
      code.visitTableSwitchInsn(0, starts.length - 1, starts[0], starts);
    }
    for (int i = 0; i < starts.length; i++) {
      code.visitLabel(starts[i]);
      if (starts.length > 1) {
        code.visitFrame(F_SAME, 0, null, 0, null);
      }
      bodies.get(i).write(code, name, shape);
    }
    code.visitMaxs(0, 0);
  }
}
