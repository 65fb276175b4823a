package org.ganlao.socialinsurance.register.enrolment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.ganlao.platform.event.Fact;
import org.ganlao.socialinsurance.register.enrolment.domain.Enrolment;
import org.ganlao.socialinsurance.register.enrolment.domain.Insurance;
import org.ganlao.socialinsurance.register.enrolment.domain.InsuredAs;
import org.ganlao.socialinsurance.register.enrolment.domain.InsuredKind;
import org.ganlao.socialinsurance.register.enrolment.domain.Period;

/** An enrolment on the wire; contracts/events/social-insurance/enrolment.*.v1 describe it. */
record EnrolmentFact(
        UUID factId,
        int version,
        LocalDate occurredOn,
        Instant recordedAt,
        String region,
        String person,
        Insurance insurance,
        InsuredKind kind,
        String employer,
        boolean inPark,
        List<WirePeriod> periods,
        String annulReason)
        implements Fact {

    /** @param inOpening an opening statement counts the person already, so that this period's beginning adds nothing */
    record WirePeriod(LocalDate from, LocalDate until, boolean inOpening) {}

    static EnrolmentFact of(Enrolment enrolment) {
        InsuredAs insured = enrolment.insuredAs();
        return new EnrolmentFact(
                enrolment.id(),
                enrolment.version(),
                enrolment.occurredOn(),
                enrolment.recordedAt(),
                enrolment.region(),
                enrolment.person().token(),
                insured.insurance(),
                insured.kind(),
                insured.employer(),
                insured.inPark(),
                periods(enrolment),
                enrolment.annulReason());
    }

    private static List<WirePeriod> periods(Enrolment enrolment) {
        List<Period> periods = enrolment.days().periods();
        return IntStream.range(0, periods.size())
                .mapToObj(i ->
                        new WirePeriod(periods.get(i).from(), periods.get(i).until(), i == 0 && enrolment.inOpening()))
                .toList();
    }
}
