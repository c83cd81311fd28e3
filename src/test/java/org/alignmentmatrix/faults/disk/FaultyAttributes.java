package org.alignmentmatrix.faults.disk;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttributeView;
import org.alignmentmatrix.faults.disk.Operation.Kind;
import org.jspecify.annotations.Nullable;

/// Attribute views of a file on the faulty disk; there are many kinds, and all of them fail in the same way.
record FaultyAttributes(FaultyDisk disk, Path file) {

    <V extends FileAttributeView> V watched(V view, Class<V> type) {
        return type.cast(Proxy.newProxyInstance(FaultyAttributes.class.getClassLoader(), new Class<?>[] {type},
                (_, method, arguments) -> call(view, method, arguments)));
    }

    private @Nullable Object call(FileAttributeView view, Method method, Object @Nullable [] arguments) throws Throwable {
        if (method.getName().startsWith("set")) {
            disk.ask(Kind.CHANGE_ATTRIBUTES, file);
        } else if (!method.getName().equals("name")) {
            disk.ask(Kind.READ_ATTRIBUTES, file);
        }
        try {
            return method.invoke(view, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
