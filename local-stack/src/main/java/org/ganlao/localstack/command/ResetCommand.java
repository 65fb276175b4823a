package org.ganlao.localstack.command;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.ganlao.localstack.Announcer;
import org.ganlao.localstack.FileTree;
import org.ganlao.localstack.Part;
import org.ganlao.localstack.Stack;
import org.ganlao.localstack.StackFolder;
import org.ganlao.localstack.StackLock;
import org.ganlao.localstack.StartFailure;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Back to the beginning: everything that the stack keeps goes, and nothing else. */
@Command(
        name = "reset",
        mixinStandardHelpOptions = true,
        description = "Stop everything and delete data, keys, logs and chosen ports.")
final class ResetCommand implements Callable<Integer> {

    @Option(names = "--yes", description = "do not ask")
    private boolean yes;

    @Override
    public Integer call() {
        Stack stack = Here.stack(new Announcer(System.out));
        if (!yes && !confirmed("Delete everything in " + stack.folder().root() + "? [y/N] ")) {
            System.err.println("ganlao: nothing was deleted");
            return 1;
        }
        return StackLock.holding(stack.folder(), () -> {
            stack.stop(List.of(Part.values()));
            delete(stack.folder());
            return 0;
        });
    }

    private static void delete(StackFolder folder) {
        try {
            FileTree.delete(folder.root());
        } catch (IOException e) {
            throw new StartFailure("cannot delete " + e.getMessage(), "check the folder's rights");
        }
    }

    private static boolean confirmed(String question) {
        return System.console() != null
                && "y".equalsIgnoreCase(System.console().readLine(question).strip());
    }
}
