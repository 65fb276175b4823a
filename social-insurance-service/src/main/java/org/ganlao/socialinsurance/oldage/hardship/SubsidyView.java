package org.ganlao.socialinsurance.oldage.hardship;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;
import org.ganlao.platform.http.Versioned;
import org.ganlao.platform.money.Money;
import org.ganlao.socialinsurance.oldage.hardship.domain.LivingSubsidy;
import org.ganlao.socialinsurance.oldage.hardship.domain.UnitKind;

record SubsidyView(
        UUID id,
        int version,
        boolean approved,
        String person,
        String unit,
        UnitKind unitKind,
        String region,
        YearMonth since,
        YearMonth until,
        Money amount,
        String annulReason,
        String sourceRef,
        Instant recordedAt)
        implements Versioned {

    static SubsidyView from(LivingSubsidy subsidy) {
        return new SubsidyView(
                subsidy.id(),
                subsidy.version(),
                subsidy.approved(),
                subsidy.terms().person(),
                subsidy.terms().unit(),
                subsidy.terms().unitKind(),
                subsidy.region(),
                YearMonth.from(subsidy.occurredOn()),
                Optional.ofNullable(subsidy.until()).map(YearMonth::from).orElse(null),
                subsidy.terms().amount(),
                subsidy.annulReason(),
                subsidy.origin().sourceRef(),
                subsidy.recordedAt());
    }
}
