package org.ganlao.socialinsurance.oldage.migrant;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.http.Versioned;
import org.ganlao.platform.money.Money;
import org.ganlao.socialinsurance.oldage.migrant.domain.FullMonths;
import org.ganlao.socialinsurance.oldage.migrant.domain.MigrantConversion;
import org.ganlao.socialinsurance.register.enrolment.domain.InsuredKind;

record MigrantConversionView(
        UUID id,
        int version,
        UUID enrolment,
        @Schema(description = "人员令牌 · Token of the person") String person,
        String region,
        InsuredKind kind,
        LocalDate on,
        @Schema(description = "已缴月数 · Months paid") int months,
        @Schema(description = "已缴金额 · Paid for them") Money paid,

        @Schema(description = "按统一费率应缴 · What they would have cost")
        Money full,

        @Schema(description = "折算后月数 · Months that count") int kept,

        @Schema(description = "计算依据 · By what it was worked out")
        List<String> trace,

        @Schema(description = "转入后的参保关系 · Enrolment in the full scheme")
        UUID entered,

        String proposedBy,
        String approvedBy,
        String annulReason,
        String sourceRef,
        Instant recordedAt)
        implements Versioned {

    static MigrantConversionView from(MigrantConversion conversion) {
        FullMonths working = conversion.working();
        return new MigrantConversionView(
                conversion.id(),
                conversion.version(),
                conversion.enrolment(),
                conversion.person(),
                conversion.region(),
                conversion.newKind(),
                conversion.occurredOn(),
                working.months(),
                working.paid(),
                working.full(),
                working.kept(),
                working.trace().lines(),
                conversion.entered(),
                conversion.approval().proposedBy(),
                conversion.approval().approvedBy(),
                conversion.annulReason(),
                conversion.origin().sourceRef(),
                conversion.recordedAt());
    }
}
