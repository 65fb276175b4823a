package org.ganlao.socialinsurance.oldage.landfarmer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.http.Versioned;
import org.ganlao.platform.money.Money;
import org.ganlao.socialinsurance.oldage.landfarmer.domain.LandInheritance;

record LandInheritanceView(
        UUID id,
        int version,
        UUID coverage,
        @Schema(description = "死亡人员令牌 · Token of who died") String person,
        @Schema(description = "继承人令牌 · Token of the heir") String heir,
        String region,
        LocalDate diedOn,
        Money balance,

        @Schema(description = "已发养老金支用 · What pensions paid took out")
        Money drawn,

        @Schema(description = "应付未付养老金待支用 · What months that are due and not paid will take out")
        Money outstanding,

        Money inherited,
        String annulReason,
        String sourceRef,
        Instant recordedAt)
        implements Versioned {

    static LandInheritanceView from(LandInheritance left) {
        return new LandInheritanceView(
                left.id(),
                left.version(),
                left.coverage(),
                left.person(),
                left.heir(),
                left.region(),
                left.occurredOn(),
                left.balance(),
                left.drawn(),
                left.outstanding(),
                left.inherited(),
                left.annulReason(),
                left.origin().sourceRef(),
                left.recordedAt());
    }
}
