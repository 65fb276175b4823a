package org.ganlao.localstack;

import java.util.Optional;

/** The five services of the platform, each with its module, domain, database, port and place behind the front door. */
public enum Service {
    EMPLOYMENT("employment-service", "employment", 8081, "employment"),
    INSURANCE("social-insurance-service", "social-insurance", 8082, "insurance"),
    SKILLS("skills-service", "skills", 8083, "skills"),
    RIGHTS("labor-rights-service", "labor-rights", 8084, "rights"),
    GATEWAY("gateway", "gateway", 8080, null);

    private final String module;
    private final String domain;
    private final int defaultPort;
    private final String frontDoor;

    Service(String module, String domain, int defaultPort, String frontDoor) {
        this.module = module;
        this.domain = domain;
        this.defaultPort = defaultPort;
        this.frontDoor = frontDoor;
    }

    /** The folder of its sources and the name by which the command knows it. */
    public String module() {
        return module;
    }

    public String domain() {
        return domain;
    }

    public String database() {
        return domain.replace('-', '_');
    }

    public int defaultPort() {
        return defaultPort;
    }

    /** Its prefix at the gateway; the gateway itself has none. */
    public Optional<String> frontDoorPrefix() {
        return Optional.ofNullable(frontDoor).map(name -> "/api/" + name);
    }

    public boolean publishesFacts() {
        return this != GATEWAY;
    }
}
