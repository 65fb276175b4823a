package org.ganlao.employment.market.purchase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.employment.market.purchase.domain.ServiceContract;
import org.ganlao.platform.event.Fact;
import org.ganlao.platform.money.Money;

/** A contract on the wire; contracts/events/employment/service-contract.*.v1 describe it. */
record ServiceContractFact(
        UUID factId,
        int version,
        LocalDate occurredOn,
        Instant recordedAt,
        String region,
        String provider,
        int lines,
        Money total,
        LocalDate closedOn,
        String annulReason)
        implements Fact {

    static ServiceContractFact of(ServiceContract contract) {
        return new ServiceContractFact(
                contract.id(),
                contract.version(),
                contract.occurredOn(),
                contract.recordedAt(),
                contract.region(),
                contract.provider(),
                contract.lines().size(),
                contract.total(),
                contract.entry().closedOn(),
                contract.annulReason());
    }
}
