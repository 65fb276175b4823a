package org.ganlao.localstack.command;

import java.util.List;
import java.util.concurrent.Callable;
import org.ganlao.localstack.Announcer;
import org.ganlao.localstack.Part;
import org.ganlao.localstack.Stack;
import org.ganlao.localstack.StackStart;
import org.ganlao.localstack.demo.DemoData;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The whole platform with something to look at. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description = "Start everything, load the demo's data through the public APIs, print the plan table.")
final class DemoCommand implements Callable<Integer> {

    @Mixin
    private PortOptions ports;

    @Override
    public Integer call() {
        Announcer announcer = new Announcer(System.out);
        Stack stack = Here.stack(announcer, ports.chosen());
        new StackStart(stack, announcer).run(List.of(Part.values()));
        DemoData data = new DemoData(
                stack.address(Part.GATEWAY),
                stack.accessTokens()::of,
                stack.folder().demoAnswers());
        for (String script : DemoData.SCRIPTS) {
            announcer.say("%s: %d posts through the public APIs".formatted(script, data.load(script)));
        }
        PlanProgress progress = new PlanProgress(stack);
        if (progress.awaitSettled()) {
            announcer.say("the gateway has counted everything");
        } else {
            announcer.say("the gateway has not counted everything yet; look again with ./ganlao progress");
        }
        System.out.println();
        System.out.print(progress.table(PlanProgress.PROVINCE));
        System.out.println(Addresses.of(stack));
        return 0;
    }
}
