package org.alignmentmatrix.frames;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;

/// The pointer and the keys of an X display, moved through a connection of our own by the XTEST extension.
///
/// Why not JavaFX's Robot: that one works on the window's own thread, so it waits while the window is busy and never sees the
/// delays that are to be measured. This hand goes on, as a person's does. Used from one thread only.
@SuppressWarnings("restricted") // calls the libraries of X
final class Hand implements AutoCloseable {

    /// Keys by their X names.
    static final long CONTROL = 0xFFE3;
    static final long ESCAPE = 0xFF1B;

    private static final int PRIMARY = 1;
    private static final int WHEEL_UP = 4;
    private static final int WHEEL_DOWN = 5;

    private final Arena arena = Arena.ofConfined();
    private final SymbolLookup x11 = SymbolLookup.libraryLookup("libX11.so.6", arena);
    private final SymbolLookup xtest = SymbolLookup.libraryLookup("libXtst.so.6", arena);
    private final MethodHandle flush = function(x11, "XFlush", JAVA_INT, ADDRESS);
    private final MethodHandle keyCode = function(x11, "XKeysymToKeycode", JAVA_BYTE, ADDRESS, JAVA_LONG);
    private final MethodHandle motion =
            function(xtest, "XTestFakeMotionEvent", JAVA_INT, ADDRESS, JAVA_INT, JAVA_INT, JAVA_INT, JAVA_LONG);
    private final MethodHandle button = function(xtest, "XTestFakeButtonEvent", JAVA_INT, ADDRESS, JAVA_INT, JAVA_INT, JAVA_LONG);
    private final MethodHandle key = function(xtest, "XTestFakeKeyEvent", JAVA_INT, ADDRESS, JAVA_INT, JAVA_INT, JAVA_LONG);
    private final MemorySegment display;

    /// @param name of the display, such as `:0`
    /// @throws IllegalStateException if there is no such display
    Hand(String name) {
        this.display = (MemorySegment) call(function(x11, "XOpenDisplay", ADDRESS, ADDRESS), arena.allocateFrom(name));
        if (display.equals(MemorySegment.NULL)) {
            throw new IllegalStateException("There is no display " + name);
        }
    }

    private static MethodHandle function(SymbolLookup library, String name, MemoryLayout result, MemoryLayout... arguments) {
        return Linker.nativeLinker().downcallHandle(library.findOrThrow(name), FunctionDescriptor.of(result, arguments));
    }

    /// Moves the pointer to a pixel of the screen.
    void moveTo(int x, int y) {
        call(motion, display, -1, x, y, 0L);
        call(flush, display);
    }

    void press() {
        button(PRIMARY, true);
    }

    void release() {
        button(PRIMARY, false);
    }

    /// Turns the wheel by one notch.
    ///
    /// @param up away from the hand
    void turnWheel(boolean up) {
        button(up ? WHEEL_UP : WHEEL_DOWN, true);
        button(up ? WHEEL_UP : WHEEL_DOWN, false);
    }

    void hold(long keysym) {
        key(keysym, true);
    }

    void letGo(long keysym) {
        key(keysym, false);
    }

    void type(long keysym) {
        hold(keysym);
        letGo(keysym);
    }

    private void button(int number, boolean down) {
        call(button, display, number, down ? 1 : 0, 0L);
        call(flush, display);
    }

    private void key(long keysym, boolean down) {
        int code = Byte.toUnsignedInt((byte) call(keyCode, display, keysym));
        call(key, display, code, down ? 1 : 0, 0L);
        call(flush, display);
    }

    private static Object call(MethodHandle function, Object... arguments) {
        try {
            return function.invokeWithArguments(arguments);
        } catch (Throwable e) {
            throw new IllegalStateException("The X library failed", e);
        }
    }

    @Override
    public void close() {
        call(function(x11, "XCloseDisplay", JAVA_INT, ADDRESS), display);
        arena.close();
    }
}
