package org.ganlao.systemtests.faults;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ganlao.localstack.Part;
import org.ganlao.systemtests.Client;
import org.ganlao.systemtests.Waiting;

/** What is asked of each service, and of the gateway itself, to see whether it answers. */
final class Reads {

    static final String USER = "supervisor.province";
    static final String PROGRESS = "/v1/plans/2007/progress?indicator=new-urban-employment";
    static final Map<Part, String> PATHS = new LinkedHashMap<>();
    static final List<Part> SERVICES = List.of(Part.EMPLOYMENT, Part.INSURANCE, Part.SKILLS, Part.RIGHTS);

    static {
        PATHS.put(Part.EMPLOYMENT, "/api/employment/v1/placements?limit=1");
        PATHS.put(Part.INSURANCE, "/api/insurance/v1/employers?limit=1");
        PATHS.put(Part.SKILLS, "/api/skills/v1/institutions?limit=1");
        PATHS.put(Part.RIGHTS, "/api/rights/v1/contracts?limit=1");
    }

    private Reads() {}

    /** The service's name in the public path. */
    static String name(Part service) {
        return PATHS.get(service).split("/")[2];
    }

    static void awaitAnswer(Client client, Part service) {
        Waiting.upTo(Duration.ofSeconds(30), service + " answers")
                .until(() -> client.get(USER, PATHS.get(service)).status() == 200);
    }
}
