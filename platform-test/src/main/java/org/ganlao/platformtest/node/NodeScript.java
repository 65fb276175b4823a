package org.ganlao.platformtest.node;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.opentest4j.TestAbortedException;

/**
 * A script, run with Node. Where what it needs cannot be had, the test that asks for it is skipped and says why; with
 * {@code CI=true} it fails.
 */
public final class NodeScript {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final String name;
    private final Path folder;
    private final Duration patience;

    private NodeScript(String name, Path folder, Duration patience) {
        this.name = name;
        this.folder = folder;
        this.patience = patience;
    }

    /**
     * Installs what the scripts of the folder need, once.
     *
     * @param folder from the project's root
     */
    public static NodeScript of(String folder, String name) {
        try {
            return new NodeScript(name, NodePackages.installed(folder), PATIENCE);
        } catch (IOException | InterruptedException missing) {
            String reason = "no npm packages for " + name + ": " + missing.getMessage();
            if (Boolean.parseBoolean(System.getenv("CI"))) {
                throw new AssertionError(reason, missing);
            }
            throw new TestAbortedException(reason, missing);
        }
    }

    /** For a script that has more to do than most. */
    public NodeScript within(Duration longer) {
        return new NodeScript(name, folder, longer);
    }

    /** What the script prints, as JSON. */
    public JsonNode run(Object... arguments) {
        List<String> command = new ArrayList<>(List.of("node", name));
        for (Object argument : arguments) {
            command.add(argument.toString());
        }
        try {
            return JSON.readTree(Command.in(folder, patience, command).output());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
