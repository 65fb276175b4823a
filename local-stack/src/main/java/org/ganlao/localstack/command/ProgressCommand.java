package org.ganlao.localstack.command;

import java.util.concurrent.Callable;
import org.ganlao.localstack.Announcer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The plan and how far it has come. */
@Command(
        name = "progress",
        mixinStandardHelpOptions = true,
        description = "Print the plan's targets and how far they are reached.")
final class ProgressCommand implements Callable<Integer> {

    @Option(
            names = "--region",
            defaultValue = PlanProgress.PROVINCE,
            description = "code of a region, such as 360100 for Nanchang (default: ${DEFAULT-VALUE}, the province)")
    private String region;

    @Override
    public Integer call() {
        System.out.print(new PlanProgress(Here.stack(Announcer.silent())).table(region));
        return 0;
    }
}
