package org.ganlao.laborrights.settlement.dispute;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.laborrights.settlement.dispute.domain.OwedAs;
import org.ganlao.laborrights.wage.arrears.domain.ArrearsKind;
import org.ganlao.platform.personal.EmployerToken;

/** By whom, and for which months, the granted wages are owed. */
record AwardedWages(
        @Schema(description = "欠薪单位 · Which of the employers owes them") @NotNull
        EmployerToken payer,

        @NotNull ArrearsKind kind,

        @Schema(description = "欠薪起始日期 · A day of the first month for which they are owed", examples = "2006-12-01")
        @NotNull
        LocalDate since,

        @Schema(
                description = "欠薪截止日期，不填为裁决当月 · A day of the last month; that of the award where it is not stated",
                examples = "2007-03-31")
        LocalDate until,

        @Schema(
                description =
                        "是否在同期已登记欠薪之外另欠 · Whether they are owed beside what is registered for the same months; else that is a part of them")
        Boolean beside) {

    OwedAs as(LocalDate awardedOn) {
        LocalDate last = until == null ? awardedOn : until;
        return new OwedAs(
                payer.value(), kind, since.withDayOfMonth(1), last.withDayOfMonth(1), Boolean.TRUE.equals(beside));
    }
}
