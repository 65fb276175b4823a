package org.ganlao.socialinsurance.benefit.residentmedical;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.platform.http.Versioned;
import org.ganlao.socialinsurance.benefit.residentmedical.domain.FundedYear;
import org.ganlao.socialinsurance.benefit.residentmedical.domain.FundingPayer;
import org.ganlao.socialinsurance.benefit.residentmedical.domain.FundingShares;
import org.ganlao.socialinsurance.benefit.residentmedical.domain.ResidentFunding;

record ResidentFundingView(
        UUID id,
        int version,
        UUID enrolment,
        String person,
        boolean minor,
        String region,
        FundedYear covers,
        FundingShares shares,
        FundingPayer payer,
        LocalDate receivedOn,
        String receipt,
        String annulReason,
        String sourceRef,
        Instant recordedAt)
        implements Versioned {

    static ResidentFundingView from(ResidentFunding funding) {
        return new ResidentFundingView(
                funding.id(),
                funding.version(),
                funding.enrolment(),
                funding.person(),
                funding.minor(),
                funding.region(),
                funding.year(),
                funding.shares(),
                funding.payer(),
                funding.occurredOn(),
                funding.document(),
                funding.annulReason(),
                funding.origin().sourceRef(),
                funding.recordedAt());
    }
}
