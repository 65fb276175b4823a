package org.ganlao.gateway.plan.oversight.exchange;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.http.Versioned;

/** A registered system, and what was heard of it. */
@Schema(name = "ExchangeSystem", description = "交换系统及其报送情况 · A registered system, and what was heard of it")
record SystemView(
        UUID id,
        int version,
        String client,
        String region,
        String name,
        List<String> facts,

        @Schema(implementation = String.class, examples = "P1D")
        Duration reportsEvery,

        @Schema(description = "最近一次报送入库的时刻，从未报送则无 · When a service recorded the last it sent; absent before the first")
        Instant lastReportedAt,

        @Schema(description = "近期报送量 · Facts and their later versions in the days of the rules")
        long volume,

        @Schema(description = "未处理的死信 · Records that the gateway could not handle and nobody has decided about")
        Long deadLetters,

        @Schema(description = "超过报送间隔未报 · Silent for longer than it may be")
        boolean silent,

        String sourceRef,
        String registeredBy,
        Instant registeredAt,
        Instant endedAt,
        String endReason)
        implements Versioned {

    /**
     * @param deadLetters of the program, whose letters do not say their region; null for who has not all regions where it is registered
     */
    static SystemView of(ExchangeSystem system, VolumeRepository.Volume heard, Long deadLetters, Instant now) {
        return new SystemView(
                system.id(),
                system.version(),
                system.client(),
                system.region(),
                system.name(),
                system.facts().stream().sorted().toList(),
                system.reportsEvery(),
                heard.last(),
                heard.facts(),
                deadLetters,
                system.isSilent(heard.last(), now),
                system.origin().sourceRef(),
                system.registeredBy(),
                system.registeredAt(),
                system.endedAt(),
                system.endReason());
    }
}
