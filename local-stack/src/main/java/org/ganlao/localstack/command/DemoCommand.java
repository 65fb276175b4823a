package org.ganlao.localstack.command;

import java.util.List;
import java.util.concurrent.Callable;
import org.ganlao.localstack.Announcer;
import org.ganlao.localstack.OtherDays;
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
        PlanProgress progress = new PlanProgress(stack);
        load(stack, progress, announcer);
        System.out.println();
        System.out.print(progress.table(PlanProgress.PROVINCE));
        System.out.println(Addresses.of(stack));
        return 0;
    }

    /** What happens on an earlier day waits for a gateway that starts while the services' data are loaded. */
    private static void load(Stack stack, PlanProgress progress, Announcer announcer) {
        try (OtherDays otherDays = new OtherDays(stack)) {
            DemoData data = new DemoData(
                    stack.address(Part.GATEWAY),
                    otherDays::frontDoor,
                    stack.accessTokens()::of,
                    stack.folder().demoAnswers());
            data.otherDaysOf(DemoData.PLAN).forEach(otherDays::begin);
            DemoData.SCRIPTS.forEach(script -> load(script, data, announcer));
            load(DemoData.PLAN, data, announcer);
            if (progress.awaitSettled()) {
                announcer.say("the gateway has counted everything");
                load(DemoData.RELEASE, data, announcer);
            } else {
                announcer.say("the gateway has not counted everything yet; call ./ganlao demo again for the release");
            }
        }
    }

    private static void load(String script, DemoData data, Announcer announcer) {
        announcer.say("%s: %d posts through the public APIs".formatted(script, data.load(script)));
    }
}
