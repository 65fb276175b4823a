package org.ganlao.localstack.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class GanlaoCommandTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void help_names_every_command() {
        assertThat(execute("--help")).isZero();

        assertThat(out.toString())
                .contains(
                        "demo",
                        "up",
                        "stop",
                        "status",
                        "progress",
                        "logs",
                        "token",
                        "stack",
                        "republish",
                        "rebuild",
                        "reset");
    }

    @Test
    void a_part_may_be_called_by_module_or_domain_and_an_unknown_one_is_answered_with_the_known() {
        assertThat(execute("logs", "nonsense")).isEqualTo(CommandLine.ExitCode.USAGE);

        assertThat(err.toString()).contains("no part is called nonsense", "employment-service", "postgres");
    }

    @Test
    void a_failure_is_told_in_words_without_a_stack_trace() {
        assertThat(execute("logs", "employment")).isEqualTo(CommandLine.ExitCode.SOFTWARE);

        assertThat(err.toString())
                .contains("employment-service has not written a log yet", "what to do: start it")
                .doesNotContain("\tat ");
    }

    private int execute(String... arguments) {
        return GanlaoCommand.commandLine()
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments);
    }
}
