package org.ganlao.socialinsurance.register.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import org.ganlao.platform.record.RecordEvents;
import org.ganlao.socialinsurance.register.transfer.domain.EnrolmentTransfer;

/** What happened to a transfer, said to the other services and to the audit. */
@ApplicationScoped
class TransferEvents {

    private final RecordEvents events;

    TransferEvents(RecordEvents events) {
        this.events = events;
    }

    TransferView began(EnrolmentTransfer transfer) {
        return say("began", transfer, "");
    }

    TransferView settled(EnrolmentTransfer transfer) {
        return say("settled", transfer, "");
    }

    TransferView withdrawn(EnrolmentTransfer transfer) {
        return say("withdrawn", transfer, transfer.withdrawReason());
    }

    TransferView annulled(EnrolmentTransfer transfer) {
        return say("annulled", transfer, transfer.annulReason());
    }

    private TransferView say(String verb, EnrolmentTransfer transfer, String why) {
        events.say("enrolment-transfer", verb, TransferFact.of(transfer), why);
        return TransferView.from(transfer);
    }
}
