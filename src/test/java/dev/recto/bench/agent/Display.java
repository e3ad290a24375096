package dev.recto.bench.agent;

import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassElement;
import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.MethodModel;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.lang.instrument.ClassDefinition;
import java.lang.instrument.Instrumentation;
import java.nio.Buffer;
import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javafx.stage.Screen;
import org.jspecify.annotations.Nullable;

/// Makes the headless platform's screen as quick as a display.
///
/// That platform copies each pixel of the window by itself, and makes a view of its whole memory for each, on the
/// JavaFX thread: with the quick compiler alone three quarters of all that this thread does for a new card. No display
/// works so. Each of these views is garbage besides: so much that the collector comes at nearly every card, and after
/// it the web engine's own, on the JavaFX thread. The platform's robot reads in the same way.
///
/// Here the same pixels are copied to the same place, row by row, and are read from there by whoever wants to.
public final class Display {
    private static final String WINDOW = "com.sun.glass.ui.headless.HeadlessWindow";
    private static final ClassDesc WINDOW_TYPE = ClassDesc.of(WINDOW);
    private static final ClassDesc PIXELS = ClassDesc.of("com.sun.glass.ui.Pixels");
    private static final ClassDesc BUFFER = ClassDesc.of("java.nio.Buffer");
    private static final ClassDesc BYTES = ClassDesc.of("java.nio.ByteBuffer");
    private static final MethodTypeDesc NUMBER = MethodTypeDesc.of(ConstantDescs.CD_int);

    /// Where the platform keeps its screen; null as long as it copies in its own way.
    private static volatile @Nullable IntBuffer screen;
    private static volatile int line;

    private Display() {}

    static boolean isQuick() {
        return screen != null;
    }

    /// @param pixels gets those of a band of this width, as many as it has room for
    static void read(int x, int y, int width, int[] pixels) {
        var from = Objects.requireNonNull(screen);
        for (int row = 0; row < pixels.length / width; row++) {
            from.get((y + row) * line + x, pixels, row * width, width);
        }
    }

    static void copyByRows(Instrumentation machine) throws Exception {
        var window = Class.forName(WINDOW, false, ClassLoader.getSystemClassLoader());
        machine.redefineModule(window.getModule(), Set.of(Display.class.getModule()),
                Map.of(), Map.of(), Set.of(), Map.of());
        try (var file = window.getResourceAsStream("HeadlessWindow.class")) {
            var format = ClassFile.of();
            var changed = format.transformClass(format.parse(file.readAllBytes()), Display::withOwnBlit);
            machine.redefineClasses(new ClassDefinition(window, changed));
        }
    }

    private static void withOwnBlit(ClassBuilder window, ClassElement element) {
        if (element instanceof MethodModel method && method.methodName().equalsString("blit")) {
            window.withMethodBody(
                    method.methodName(), method.methodType(), method.flags().flagsMask(), Display::callCopy);
        } else {
            window.with(element);
        }
    }

    /// `copy(pixels.getBuffer(), pixels.getWidth(), pixels.getHeight(), frameBuffer, getX(), getY())`
    private static void callCopy(CodeBuilder blit) {
        blit.aload(1).invokevirtual(PIXELS, "getBuffer", MethodTypeDesc.of(BUFFER))
                .aload(1).invokevirtual(PIXELS, "getWidth", NUMBER)
                .aload(1).invokevirtual(PIXELS, "getHeight", NUMBER)
                .aload(0).getfield(WINDOW_TYPE, "frameBuffer", BYTES)
                .aload(0).invokevirtual(WINDOW_TYPE, "getX", NUMBER)
                .aload(0).invokevirtual(WINDOW_TYPE, "getY", NUMBER)
                .invokestatic(ClassDesc.of(Display.class.getName()), "copy", MethodTypeDesc.of(ConstantDescs.CD_void,
                        BUFFER, ConstantDescs.CD_int, ConstantDescs.CD_int, BYTES, ConstantDescs.CD_int,
                        ConstantDescs.CD_int))
                .return_();
    }

    /// Called by the platform's window.
    public static void copy(Buffer window, int width, int height, ByteBuffer screen, int x, int y) {
        line = (int) Screen.getPrimary().getBounds().getWidth();
        var from = (IntBuffer) window;
        var to = screen.asIntBuffer();
        for (int row = 0; row < height; row++) {
            to.put((y + row) * line + x, from, row * width, width);
        }
        Display.screen = to;
    }
}
