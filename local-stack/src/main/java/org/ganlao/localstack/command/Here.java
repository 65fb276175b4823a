package org.ganlao.localstack.command;

import java.nio.file.Path;
import java.util.Map;
import org.ganlao.localstack.Announcer;
import org.ganlao.localstack.Lifetime;
import org.ganlao.localstack.Part;
import org.ganlao.localstack.Stack;
import org.ganlao.localstack.StackFolder;
import org.ganlao.localstack.StackPorts;

/** The stack of the checkout in which the command was called. */
final class Here {

    /** When the demo takes place: the first quarter of the plan's year is over. */
    private static final String DEMO_DAY = "2007-03-31";

    private Here() {}

    static Stack stack(Announcer announcer) {
        return stack(announcer, Map.of());
    }

    static Stack stack(Announcer announcer, Map<Part, Integer> ports) {
        Path checkout = Path.of(System.getProperty("ganlao.checkout", "."))
                .toAbsolutePath()
                .normalize();
        Map<String, String> environment = System.getenv();
        StackFolder folder = new StackFolder(Path.of(environment.getOrDefault(
                "GANLAO_STATE", checkout.resolve(".ganlao").toString())));
        return new Stack(
                new Stack.Settings(
                        checkout,
                        folder,
                        StackPorts.choose(folder, environment, ports),
                        Lifetime.DETACHED,
                        environment.getOrDefault("GANLAO_BUSINESS_CLOCK", DEMO_DAY),
                        Map.of()),
                announcer);
    }
}
