package org.ganlao.localstack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * PostgreSQL refuses to run as root. A user namespace without any mapping makes root look unprivileged while its files stay
 * its own; where namespaces are forbidden (many containers), the server runs as user 65534 (nobody), who then owns the data.
 */
final class UnprivilegedUser {

    private static final String NOBODY = "65534";

    private final List<String> prefix;

    private UnprivilegedUser(List<String> prefix) {
        this.prefix = prefix;
    }

    static UnprivilegedUser forThisMachine() {
        if (!"root".equals(System.getProperty("user.name"))) {
            return new UnprivilegedUser(List.of());
        }
        List<String> namespace = List.of("unshare", "-U");
        if (succeeds(namespace)) {
            return new UnprivilegedUser(namespace);
        }
        List<String> nobody = List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups");
        if (succeeds(nobody)) {
            return new UnprivilegedUser(nobody);
        }
        throw new StartFailure(
                "PostgreSQL does not run as root, and this machine lets root become nobody else",
                "run as an ordinary user, or install util-linux (unshare, setpriv)");
    }

    List<String> command(List<String> command) {
        List<String> whole = new ArrayList<>(prefix);
        whole.addAll(command);
        return whole;
    }

    /** Makes a new, empty folder the unprivileged user's own where that user is somebody else. */
    void own(Path folder) throws IOException {
        if (prefix.contains("setpriv")) {
            Files.setAttribute(folder, "unix:uid", Integer.valueOf(NOBODY));
            Files.setAttribute(folder, "unix:gid", Integer.valueOf(NOBODY));
        }
    }

    private static boolean succeeds(List<String> prefix) {
        List<String> trial = new ArrayList<>(prefix);
        trial.add("true");
        try {
            return new ProcessBuilder(trial)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
