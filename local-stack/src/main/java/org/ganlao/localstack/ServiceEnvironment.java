package org.ganlao.localstack;

import java.util.Map;
import java.util.TreeMap;

/** The settings of a service on this machine: the same variables as in production, in the profile {@code demo}. */
public final class ServiceEnvironment {

    private final StackPorts ports;
    private final StackSecrets secrets;
    private final String businessClock;

    ServiceEnvironment(StackPorts ports, StackSecrets secrets, String businessClock) {
        this.ports = ports;
        this.secrets = secrets;
        this.businessClock = businessClock;
    }

    public Map<String, String> of(Service service, int port) {
        String database = service.database();
        Map<String, String> environment = new TreeMap<>(Map.of(
                "QUARKUS_PROFILE", "demo",
                "GANLAO_HTTP_PORT", String.valueOf(port),
                "GANLAO_DB_URL", "jdbc:postgresql://" + Ports.LOOPBACK + ":" + ports.of(Part.POSTGRES) + "/" + database,
                "GANLAO_DB_USER", database,
                "GANLAO_DB_PASSWORD", secrets.databasePassword(database),
                "GANLAO_KAFKA_BOOTSTRAP", Ports.LOOPBACK + ":" + ports.of(Part.KAFKA),
                "GANLAO_OIDC_URL", KeycloakServer.issuer(ports.of(Part.KEYCLOAK)),
                "GANLAO_KEYS_DATA", secrets.key(service, "data"),
                "GANLAO_KEYS_INDEX", secrets.key(service, "index"),
                "GANLAO_KEYS_LINKING", secrets.linkingKey()));
        environment.put("GANLAO_BUSINESS_CLOCK", businessClock);
        if (service == Service.EMPLOYMENT) {
            environment.put("GANLAO_GATEWAY_URL", address(Part.GATEWAY));
        }
        if (service == Service.SKILLS) {
            environment.put("GANLAO_PUBLIC_URL", address(Part.GATEWAY));
            environment.put("GANLAO_CREDENTIAL_KEYS_CACHED_FOR", "PT0S");
        }
        if (service == Service.GATEWAY) {
            environment.put("GANLAO_EMPLOYMENT_URL", address(Part.EMPLOYMENT));
            environment.put("GANLAO_INSURANCE_URL", address(Part.INSURANCE));
            environment.put("GANLAO_SKILLS_URL", address(Part.SKILLS));
            environment.put("GANLAO_RIGHTS_URL", address(Part.RIGHTS));
            environment.put("GANLAO_CLIENT_ID", "ganlao-gateway");
            environment.put("GANLAO_CLIENT_SECRET", secrets.clientSecret("ganlao-gateway"));
        }
        return environment;
    }

    private String address(Part part) {
        return "http://" + Ports.LOOPBACK + ":" + ports.of(part);
    }
}
