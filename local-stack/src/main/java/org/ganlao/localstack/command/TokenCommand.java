package org.ganlao.localstack.command;

import java.util.concurrent.Callable;
import org.ganlao.localstack.Announcer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** An access token for curl. */
@Command(
        name = "token",
        mixinStandardHelpOptions = true,
        description = "Print an access token of a demo user (clerk.donghu ...) or a service account (statistics ...).")
final class TokenCommand implements Callable<Integer> {

    @Option(names = "--scope", defaultValue = "", description = "asked for in addition, such as pii")
    private String scope;

    @Parameters(paramLabel = "USER")
    private String user;

    @Override
    public Integer call() {
        System.out.println(Here.stack(Announcer.silent()).accessTokens().of(user, scope));
        return 0;
    }
}
