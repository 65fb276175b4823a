package org.ganlao.platformtest.endpoints;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.ConfigProvider;
import org.ganlao.platformtest.GeneratedPart;

/** Who may call which endpoint, as {@code docs/access.md} shows it of each of the five services. */
final class AccessTable {

    private static final String DOCUMENT = "docs/access.md";
    private static final String REWRITE = "ganlao.access.rewrite";
    private static final Set<String> DOCUMENTED =
            Set.of("employment", "social-insurance", "skills", "labor-rights", "gateway");

    private AccessTable() {}

    /** Whether the service under test stands in the document; the kernel's own tests run one that does not. */
    static boolean isShown() {
        return DOCUMENTED.contains(domain());
    }

    static boolean isToBeWritten() {
        return isShown() && Boolean.getBoolean(REWRITE);
    }

    static void shows(List<Endpoint> endpoints, List<String> roles, Function<Endpoint, String> reach) {
        List<String> lines = new ArrayList<>();
        lines.add("| endpoint | " + String.join(" | ", roles) + " | own region | sibling | region above |");
        lines.add("|---".repeat(roles.size() + 4) + "|");
        endpoints.stream()
                .sorted(Comparator.comparing(Endpoint::path).thenComparing(Endpoint::method))
                .map(endpoint -> line(endpoint, roles, reach.apply(endpoint)))
                .forEach(lines::add);
        new GeneratedPart(DOCUMENT, domain(), REWRITE).holds(lines);
    }

    private static String line(Endpoint endpoint, List<String> roles, String reach) {
        boolean all = reach.equals(Reach.OPEN.columns()) || endpoint.roles().isEmpty();
        String marks = roles.stream()
                .map(role -> all || endpoint.roles().contains(role) ? "●" : "")
                .collect(Collectors.joining(" | "));
        return "| `" + endpoint.name() + "` | " + marks + " | " + reach + " |";
    }

    private static String domain() {
        return ConfigProvider.getConfig()
                .getOptionalValue("ganlao.domain", String.class)
                .orElse("");
    }
}
