package org.ganlao.socialinsurance.register.continuity;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.socialinsurance.register.continuity.domain.Continuity;
import org.ganlao.socialinsurance.register.continuity.domain.MonthStanding;
import org.ganlao.socialinsurance.register.enrolment.domain.Insurance;
import org.ganlao.socialinsurance.register.enrolment.domain.InsuredKind;

record ContinuityView(
        @Schema(description = "人员令牌 · Token of the person") String person,
        Insurance insurance,

        @Schema(description = "曾以未就业高校毕业生参保 · Was insured as a graduate between jobs")
        boolean graduate,

        @Schema(description = "当前中断 · Interrupted by now") boolean broken,
        @Schema(description = "有效缴费月数 · Months that count") long paidMonths,

        @Schema(description = "参保未缴月数 · Months insured and not paid")
        long unpaidMonths,

        @Schema(description = "中断月数 · Months in between of no insurance")
        long uninsuredMonths,

        List<Months> stretches,
        List<Held> enrolments) {

    @Schema(name = "ContinuityStretch")
    record Months(YearMonth from, YearMonth to, MonthStanding standing, long months) {}

    /** @param until first day no longer insured; null while it lasts */
    @Schema(name = "ContinuityEnrolment")
    record Held(UUID enrolment, InsuredKind kind, String employer, String region, LocalDate from, LocalDate until) {}

    static ContinuityView of(String person, Insurance insurance, Continuity whole, List<Held> enrolments) {
        return new ContinuityView(
                person,
                insurance,
                enrolments.stream().anyMatch(held -> held.kind() == InsuredKind.GRADUATE),
                whole.broken(),
                whole.months(MonthStanding.PAID),
                whole.months(MonthStanding.UNPAID),
                whole.months(MonthStanding.UNINSURED),
                whole.stretches().stream()
                        .map(one -> new Months(one.from(), one.to(), one.standing(), one.months()))
                        .toList(),
                enrolments);
    }
}
