import org.objectweb.asm.Type;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;

/**
 * What lambdas of one class have in common.
 *
 * @param type the functional interface
 * @param method the name of its method
 * @param erased the descriptor of its method
 * @param captured the types of the variables that the lambda takes along, and the interface
 */
record Shape(Type type, String method, Type erased, Type captured) {
  static Shape of(InvokeDynamicInsnNode link) {
    Type captured = Type.getMethodType(link.desc);
    return new Shape(captured.getReturnType(), link.name, (Type) link.bsmArgs[0], captured);
  }
}
