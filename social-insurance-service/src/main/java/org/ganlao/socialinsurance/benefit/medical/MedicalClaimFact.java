package org.ganlao.socialinsurance.benefit.medical;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.platform.event.Fact;
import org.ganlao.platform.money.Money;
import org.ganlao.socialinsurance.benefit.medical.domain.BillAssessment;
import org.ganlao.socialinsurance.benefit.medical.domain.Care;
import org.ganlao.socialinsurance.benefit.medical.domain.Cover;
import org.ganlao.socialinsurance.benefit.medical.domain.MedicalClaim;
import org.ganlao.socialinsurance.benefit.medical.domain.Tier;

/** An approved bill on the wire; contracts/events/social-insurance/medical-claim.*.v1 describe it. */
record MedicalClaimFact(
        UUID factId,
        int version,
        LocalDate occurredOn,
        Instant recordedAt,
        String region,
        String person,
        Cover cover,
        UUID provider,
        Care care,
        Tier tier,
        Money total,
        Money pooled,
        Money supplementary,
        Money account,
        Money cash,
        String annulReason)
        implements Fact {

    static MedicalClaimFact of(MedicalClaim claim) {
        BillAssessment assessed = claim.assessment();
        return new MedicalClaimFact(
                claim.id(),
                claim.version(),
                claim.occurredOn(),
                claim.recordedAt(),
                claim.region(),
                claim.patient().person(),
                claim.patient().cover(),
                claim.provider(),
                claim.bill().care(),
                claim.bill().tier(),
                claim.costs().total(),
                assessed.pooled(),
                assessed.supplementary(),
                assessed.account(),
                assessed.cash(),
                claim.annulReason());
    }
}
