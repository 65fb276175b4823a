package org.ganlao.localstack;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ganlao.localstack.ServerProcess.StopSignal;

/**
 * What runs on this machine: three servers and the five services, in the order in which they need each other. Their ports lie
 * below those that systems hand out for outgoing connections, one of which could hold a port for minutes.
 */
public enum Part {
    POSTGRES("postgres", 15432, StopSignal.INT),
    KAFKA("kafka", 19092, StopSignal.TERM),
    KEYCLOAK("keycloak", 8180, StopSignal.TERM),
    EMPLOYMENT(Service.EMPLOYMENT),
    INSURANCE(Service.INSURANCE),
    SKILLS(Service.SKILLS),
    RIGHTS(Service.RIGHTS),
    GATEWAY(Service.GATEWAY);

    private final String label;
    private final int defaultPort;
    private final StopSignal stopSignal;
    private final Service service;

    Part(String label, int defaultPort, StopSignal stopSignal) {
        this.label = label;
        this.defaultPort = defaultPort;
        this.stopSignal = stopSignal;
        this.service = null;
    }

    Part(Service service) {
        this.label = service.module();
        this.defaultPort = service.defaultPort();
        this.stopSignal = StopSignal.TERM;
        this.service = service;
    }

    /** Also found by its domain, such as {@code employment} for the employment service. */
    public static Part named(String name) {
        return Stream.of(values())
                .filter(part -> part.label.equals(name)
                        || part.service()
                                .map(Service::domain)
                                .filter(name::equals)
                                .isPresent())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no part is called " + name + "; there are "
                        + String.join(
                                ", ", Arrays.stream(values()).map(Part::label).toList())));
    }

    public static List<Part> infrastructure() {
        return Stream.of(values()).filter(part -> part.service == null).toList();
    }

    public static List<Part> services() {
        return Stream.of(values()).filter(part -> part.service != null).toList();
    }

    public String label() {
        return label;
    }

    public int defaultPort() {
        return defaultPort;
    }

    StopSignal stopSignal() {
        return stopSignal;
    }

    public Optional<Service> service() {
        return Optional.ofNullable(service);
    }

    @Override
    public String toString() {
        return label;
    }
}
