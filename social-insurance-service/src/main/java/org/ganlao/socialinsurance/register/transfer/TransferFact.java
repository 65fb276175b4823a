package org.ganlao.socialinsurance.register.transfer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.platform.event.Fact;
import org.ganlao.platform.money.Money;
import org.ganlao.socialinsurance.register.enrolment.domain.Insurance;
import org.ganlao.socialinsurance.register.transfer.domain.EnrolmentTransfer;
import org.ganlao.socialinsurance.register.transfer.domain.TransferWay;

/** A transfer on the wire; contracts/events/social-insurance/enrolment-transfer.*.v1 describe it. */
record TransferFact(
        UUID factId,
        int version,
        LocalDate occurredOn,
        Instant recordedAt,
        String region,
        TransferWay way,
        String person,
        Insurance insurance,
        String fromRegion,
        String toRegion,
        UUID left,
        UUID entered,
        int months,
        Money account)
        implements Fact {

    static TransferFact of(EnrolmentTransfer transfer) {
        return new TransferFact(
                transfer.id(),
                transfer.version(),
                transfer.occurredOn(),
                transfer.recordedAt(),
                transfer.region(),
                transfer.route().way(),
                transfer.person(),
                transfer.insurance(),
                transfer.route().fromRegion(),
                transfer.route().toRegion(),
                transfer.left(),
                transfer.entered(),
                transfer.carried().months(),
                transfer.carried().account());
    }
}
