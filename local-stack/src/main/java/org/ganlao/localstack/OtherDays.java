package org.ganlao.localstack;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Gateways beside the stack's own, whose clocks stand on other days: through them comes what happened before, or will after. They
 * answer requests and leave facts, jobs and alerts to the stack's own. They end with this JVM at the latest.
 */
public final class OtherDays implements AutoCloseable {

    private static final Map<String, String> REQUESTS_ALONE = Map.of(
            "GANLAO_EVENTS_CONSUMER_ENABLED", "false",
            "GANLAO_JOBS_WORKERS", "0",
            "GANLAO_ALERT_SWEEP_EVERY", "off",
            "GANLAO_RECONCILIATION_LOOK_EVERY", "off");

    private final Stack stack;
    private final Map<LocalDate, ServiceProcess> gateways = new HashMap<>();
    private final Set<LocalDate> ready = new HashSet<>();

    public OtherDays(Stack stack) {
        this.stack = stack;
    }

    /** Lets the gateway of a day start and does not wait for it. */
    public void begin(LocalDate day) {
        gateways.computeIfAbsent(day, this::start);
    }

    /** @return base address of the day's gateway, which is ready */
    public String frontDoor(LocalDate day) {
        begin(day);
        ServiceProcess gateway = gateways.get(day);
        if (ready.add(day)) {
            gateway.awaitReady();
        }
        return gateway.address();
    }

    private ServiceProcess start(LocalDate day) {
        Path folder = stack.folder().root();
        Launch launch = new Launch(
                folder.resolve("logs/gateway-" + day + ".log"),
                folder.resolve("pids/gateway-" + day + ".pid"),
                Lifetime.THIS_JVM);
        Map<String, String> settings = new HashMap<>(REQUESTS_ALONE);
        settings.put("GANLAO_BUSINESS_CLOCK", day.toString());
        return stack.startInstance(Service.GATEWAY, Ports.free(), launch, settings);
    }

    @Override
    public void close() {
        gateways.values().forEach(ServiceProcess::close);
    }
}
