package vn.dondoc.reliability;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Signals to processes that this run has started. */
final class Signals {

    private Signals() {}

    static void send(String signal, long process) {
        try {
            new ProcessBuilder("kill", "-" + signal, String.valueOf(process))
                    .inheritIO()
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
