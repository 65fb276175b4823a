package org.ganlao.localstack.command;

import java.io.PrintWriter;
import org.ganlao.localstack.Part;
import org.ganlao.localstack.StartFailure;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;

/** The whole platform on this machine. */
@Command(
        name = "ganlao",
        mixinStandardHelpOptions = true,
        description =
                "The whole platform on this machine: PostgreSQL, Kafka, Keycloak and five services, without Docker.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            DemoCommand.class,
            UpCommand.class,
            StackCommand.class,
            StopCommand.class,
            StatusCommand.class,
            ProgressCommand.class,
            LogsCommand.class,
            TokenCommand.class,
            RepublishCommand.class,
            RebuildCommand.class,
            ResetCommand.class
        },
        footer = {
            "",
            "State (data, keys, logs, ports) is kept in .ganlao/, or in the folder that GANLAO_STATE names.",
            "Ports: --port gateway=9080, or GANLAO_PORT_GATEWAY=9080; what was chosen once stays."
        })
public final class GanlaoCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    public static void main(String[] arguments) {
        System.exit(commandLine().execute(arguments));
    }

    static CommandLine commandLine() {
        return new CommandLine(new GanlaoCommand())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .registerConverter(Part.class, Part::named)
                .setExecutionExceptionHandler(GanlaoCommand::report);
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "which command?");
    }

    /** A failure that we understand is told in words; anything else is a defect and shows where it happened. */
    private static int report(Exception failure, CommandLine commandLine, ParseResult parsed) {
        PrintWriter err = commandLine.getErr();
        if (failure instanceof StartFailure) {
            err.println("ganlao: " + failure.getMessage());
        } else {
            failure.printStackTrace(err);
        }
        err.flush();
        return CommandLine.ExitCode.SOFTWARE;
    }
}
