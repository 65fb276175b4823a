package org.ganlao.gateway.plan.oversight.exchange;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ganlao.gateway.plan.oversight.alert.AlertCondition;
import org.ganlao.gateway.plan.oversight.exchange.VolumeRepository.Volume;

/** Systems that have been silent for longer than they may be; told where the system is. */
@Singleton
class SilentSystems implements AlertCondition {

    private final ReadExchange exchange;

    SilentSystems(ReadExchange exchange) {
        this.exchange = exchange;
    }

    @Override
    public String rule() {
        return "system-silent";
    }

    @Override
    public List<Condition> holding(Instant now) {
        return exchange.silent().entrySet().stream()
                .map(entry -> condition(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Condition condition(ExchangeSystem system, Volume heard) {
        Map<String, String> detail = new HashMap<>(Map.of(
                "client", system.client(),
                "name", system.name(),
                "reportsEvery", system.reportsEvery().toString()));
        if (heard.last() != null) {
            detail.put("lastReportedAt", heard.last().toString());
        }
        return new Condition(system.client() + "/" + system.region(), system.region(), detail);
    }
}
