package org.ganlao.benchmarks;

import java.io.IOException;

/** Programs of this machine. */
final class Programs {

    private Programs() {}

    static boolean isInstalled(String name) throws IOException, InterruptedException {
        return new ProcessBuilder("sh", "-c", "command -v " + name)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .waitFor()
                == 0;
    }
}
