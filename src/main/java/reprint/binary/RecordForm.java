package reprint.binary;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;

/** A record, component after component. */
final class RecordForm implements Form {
  private final Constructor<?> constructor;
  private final Method[] accessors;

  /** Set after construction, because a record may contain its own type. */
  private Form[] forms = {};

  RecordForm(Class<?> type) {
    RecordComponent[] components = type.getRecordComponents();
    accessors = new Method[components.length];
    Class<?>[] types = new Class<?>[components.length];
    for (int i = 0; i < components.length; i++) {
      accessors[i] = components[i].getAccessor();
      accessors[i].setAccessible(true);
      types[i] = components[i].getType();
    }
    try {
      constructor = type.getDeclaredConstructor(types);
      constructor.setAccessible(true);
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException("every record has this constructor", e);
    }
  }

  void hold(List<Form> components) {
    forms = components.toArray(new Form[0]);
  }

  @Override
  public void write(BinaryWriter out, Object value) {
    try {
      for (int i = 0; i < forms.length; i++) {
        forms[i].write(out, accessors[i].invoke(value));
      }
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException("no accessor fails: " + Arrays.toString(accessors), e);
    }
  }

  @Override
  public Object read(BinaryReader in) throws DamagedException {
    Object[] values = new Object[forms.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = forms[i].read(in);
    }
    try {
      return constructor.newInstance(values);
    } catch (InvocationTargetException e) {
      throw in.damaged(); // values that the record's constructor rejects
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("a record can be made: " + constructor, e);
    }
  }
}
