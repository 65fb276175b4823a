package org.ganlao.employment.coverage.network;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ganlao.employment.coverage.network.domain.ServiceUnit;
import org.ganlao.employment.coverage.network.domain.UnitKind;
import org.ganlao.platform.event.Fact;

/** A unit on the wire; contracts/events/employment/service-unit.*.v1 describe it. */
record UnitFact(
        UUID factId,
        int version,
        LocalDate occurredOn,
        Instant recordedAt,
        String region,
        UnitKind kind,
        boolean needsPlatform,
        LocalDate closedOn,
        List<PlatformPeriod> platforms,
        String annulReason)
        implements Fact {

    record PlatformPeriod(LocalDate from, LocalDate until) {}

    static UnitFact of(ServiceUnit unit) {
        return new UnitFact(
                unit.id(),
                unit.version(),
                unit.occurredOn(),
                unit.recordedAt(),
                unit.region(),
                unit.kind(),
                unit.kind().needsPlatform(),
                unit.entry().closedOn(),
                unit.platforms().stream()
                        .map(platform -> new PlatformPeriod(platform.openedOn(), platform.closedOn()))
                        .toList(),
                unit.annulReason());
    }
}
