package org.ganlao.socialinsurance.benefit.residentmedical;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.platform.http.Versioned;
import org.ganlao.platform.money.Money;
import org.ganlao.socialinsurance.benefit.residentmedical.domain.FundingLevel;
import org.ganlao.socialinsurance.benefit.residentmedical.domain.ResidentSubsidy;

record ResidentSubsidyView(
        UUID id,
        int version,
        String region,
        int year,
        FundingLevel level,
        Money amount,
        LocalDate receivedOn,
        String document,
        String annulReason,
        String sourceRef,
        Instant recordedAt)
        implements Versioned {

    static ResidentSubsidyView from(ResidentSubsidy subsidy) {
        return new ResidentSubsidyView(
                subsidy.id(),
                subsidy.version(),
                subsidy.region(),
                subsidy.year(),
                subsidy.level(),
                subsidy.amount(),
                subsidy.occurredOn(),
                subsidy.document(),
                subsidy.annulReason(),
                subsidy.origin().sourceRef(),
                subsidy.recordedAt());
    }
}
