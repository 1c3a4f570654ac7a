package org.placewise.view;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import javafx.application.Platform;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.placewise.view.theme.Fonts;

/** Starts JavaFX once, without a display, and runs code on its thread. */
public final class Fx implements BeforeAllCallback {
    private static final ExtensionContext.Namespace NAMESPACE = ExtensionContext.Namespace.create(Fx.class);

    @Override
    public void beforeAll(ExtensionContext context) {
        context.getRoot().getStore(NAMESPACE).computeIfAbsent("started", _ -> start());
    }

    private static boolean start() {
        CountDownLatch started = new CountDownLatch(1);
        Fonts.registerForAwt();
        Platform.startup(started::countDown);
        Platform.setImplicitExit(false);
        try {
            started.await();
        } catch (InterruptedException exception) {
            throw new IllegalStateException(exception);
        }
        run(Fonts::loadForJavaFx);
        return true;
    }

    /** Runs code on the JavaFX thread and waits for it; what it throws is thrown here. */
    public static <T> T call(Callable<T> code) {
        FutureTask<T> task = new FutureTask<>(code);
        Platform.runLater(task);
        try {
            return task.get();
        } catch (ExecutionException exception) {
            if (exception.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(exception.getCause());
        } catch (InterruptedException exception) {
            throw new IllegalStateException(exception);
        }
    }

    public static void run(Runnable code) {
        call(() -> {
            code.run();
            return null;
        });
    }
}
