package org.ganlao.localstack.command;

import java.util.List;
import java.util.concurrent.Callable;
import org.ganlao.localstack.Announcer;
import org.ganlao.localstack.Part;
import org.ganlao.localstack.Stack;
import org.ganlao.localstack.StackStart;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Starts everything, or what is missing of it. */
@Command(name = "up", mixinStandardHelpOptions = true, description = "Start everything and return when it is ready.")
final class UpCommand implements Callable<Integer> {

    @Mixin
    private PortOptions ports;

    @Override
    public Integer call() {
        Announcer announcer = new Announcer(System.out);
        Stack stack = Here.stack(announcer, ports.chosen());
        if (!new StackStart(stack, announcer).run(List.of(Part.values()))) {
            System.err.println("ganlao: it is running already; see ./ganlao status, end it with ./ganlao stop");
            return 1;
        }
        System.out.println(Addresses.of(stack));
        return 0;
    }
}
