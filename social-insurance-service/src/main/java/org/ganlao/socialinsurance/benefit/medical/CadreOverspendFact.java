package org.ganlao.socialinsurance.benefit.medical;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ganlao.platform.event.Fact;
import org.ganlao.socialinsurance.benefit.medical.domain.CadreOverspend;
import org.ganlao.socialinsurance.benefit.medical.domain.PayerShare;

/** An overspend on the wire; contracts/events/social-insurance/cadre-overspend.*.v1 describe it. */
record CadreOverspendFact(
        UUID factId,
        int version,
        LocalDate occurredOn,
        Instant recordedAt,
        String region,
        int year,
        List<PayerShare> shares,
        String annulReason)
        implements Fact {

    static CadreOverspendFact of(CadreOverspend overspend) {
        return new CadreOverspendFact(
                overspend.id(),
                overspend.version(),
                overspend.occurredOn(),
                overspend.recordedAt(),
                overspend.region(),
                overspend.year(),
                overspend.shares(),
                overspend.annulReason());
    }
}
