package org.ganlao.localstack.command;

import java.util.List;
import java.util.concurrent.Callable;
import org.ganlao.localstack.Announcer;
import org.ganlao.localstack.Part;
import org.ganlao.localstack.Stack;
import org.ganlao.localstack.StackLock;
import picocli.CommandLine.Command;

/** Ends everything that runs. */
@Command(name = "stop", mixinStandardHelpOptions = true, description = "Stop everything; the data stay.")
final class StopCommand implements Callable<Integer> {

    @Override
    public Integer call() {
        Stack stack = Here.stack(new Announcer(System.out));
        return StackLock.holding(stack.folder(), () -> {
            stack.stop(List.of(Part.values()));
            return 0;
        });
    }
}
