package org.ganlao.laborrights.wage.arrears;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.laborrights.wage.arrears.domain.OwedWages;
import org.ganlao.platform.http.Versioned;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.personal.EmployerToken;
import org.ganlao.platform.record.ShownPerson;

/** What one person is owed. */
@Schema(name = "OwedWages")
record OwedWagesView(
        UUID id,
        int version,
        UUID arrears,
        EmployerToken employer,
        ShownPerson person,
        @Schema(examples = "2004-03") YearMonth from,
        @Schema(examples = "2006-12") YearMonth until,

        @Schema(description = "止月内劳动关系终止日 · Day in the last month on which the employment ended")
        LocalDate endedOn,

        @Schema(description = "与另行登记的同期工资并存 · Owed beside what other arrears state for the same months")
        boolean beside,

        Money declared,

        @Schema(description = "核实金额；未核实为空 · None before somebody verified it")
        Money verified,

        LocalDate verifiedOn,

        @Schema(description = "核实人；由裁决等核实的为空 · Who verified it; none where a decision did")
        String verifiedBy,

        @Schema(description = "核实数与申报数不同的理由 · Why another amount was verified than was declared")
        String changeReason,

        Money repaid,
        Money remaining,
        String annulReason,
        Instant recordedAt)
        implements Versioned {

    static OwedWagesView from(OwedWages owed, ShownPerson person) {
        return new OwedWagesView(
                owed.id(),
                owed.version(),
                owed.arrears().id(),
                EmployerToken.of(owed.arrears().outline().employer()),
                person,
                owed.months().first(),
                owed.months().last(),
                owed.months().endedOn(),
                owed.beside(),
                owed.declared(),
                owed.verified(),
                owed.verifiedOn(),
                owed.verifiedBy(),
                owed.changeReason(),
                owed.repaid(),
                owed.remaining(),
                owed.annulReason(),
                owed.recordedAt());
    }
}
