package org.ganlao.employment.seeking.transfer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.employment.seeking.transfer.domain.Departure;
import org.ganlao.employment.seeking.transfer.domain.Destination;
import org.ganlao.employment.seeking.transfer.domain.DestinationKind;
import org.ganlao.employment.seeking.transfer.domain.OrganisedBy;
import org.ganlao.employment.seeking.transfer.domain.Return;
import org.ganlao.employment.seeking.transfer.domain.ReturnReason;
import org.ganlao.employment.seeking.transfer.domain.Transfer;
import org.ganlao.platform.event.Fact;

/** A transfer on the wire; contracts/events/employment/transfer.*.v1 describe it. */
record TransferFact(
        UUID factId,
        int version,
        LocalDate occurredOn,
        Instant recordedAt,
        String region,
        String person,
        DestinationKind destinationKind,
        String destinationRegion,
        boolean outOfProvince,
        String occupation,
        OrganisedBy organisedBy,
        boolean firstTransfer,
        boolean inOpening,
        LocalDate returnedOn,
        ReturnReason returnReason,
        String annulReason)
        implements Fact {

    static TransferFact of(Transfer transfer) {
        Departure departure = transfer.departure();
        Destination destination = departure.destination();
        return new TransferFact(
                transfer.id(),
                transfer.version(),
                transfer.occurredOn(),
                transfer.recordedAt(),
                transfer.region(),
                transfer.person().token(),
                destination.kind(),
                destination.region(),
                destination.outOfProvince(),
                departure.occupation(),
                departure.organisedBy(),
                transfer.firstTransfer(),
                departure.inOpening(),
                transfer.returned().map(Return::on).orElse(null),
                transfer.returned().map(Return::reason).orElse(null),
                transfer.annulReason());
    }
}
