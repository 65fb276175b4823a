package org.ganlao.systemtests;

import java.io.IOException;
import org.ganlao.localstack.ServerProcess;

/** Puts a process to sleep as it stands, its connections open, and wakes it: nothing is slower than that. */
public final class Signals {

    private Signals() {}

    public static void fallAsleep(ServerProcess process) {
        send(process, "STOP");
    }

    public static void wake(ServerProcess process) {
        send(process, "CONT");
    }

    private static void send(ServerProcess process, String signal) {
        try {
            int exit = new ProcessBuilder("kill", "-" + signal, String.valueOf(process.pid()))
                    .inheritIO()
                    .start()
                    .waitFor();
            if (exit != 0) {
                throw new AssertionError("kill -" + signal + " ended with " + exit);
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
