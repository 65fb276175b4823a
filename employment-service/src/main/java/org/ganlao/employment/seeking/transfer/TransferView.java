package org.ganlao.employment.seeking.transfer;

import java.time.Instant;
import java.util.UUID;
import org.ganlao.employment.seeking.transfer.domain.Transfer;
import org.ganlao.employment.seeking.transfer.domain.TransferState;
import org.ganlao.platform.http.Versioned;
import org.ganlao.platform.record.ShownPerson;

/** @param firstTransfer worked out from the person's other transfers, never stated by the caller */
record TransferView(
        UUID id,
        int version,
        TransferState state,
        ShownPerson person,
        StatedDeparture departure,
        StatedReturn returned,
        boolean firstTransfer,
        String annulReason,
        String sourceRef,
        Instant recordedAt)
        implements Versioned {

    static TransferView from(Transfer transfer, ShownPerson person) {
        return new TransferView(
                transfer.id(),
                transfer.version(),
                transfer.state(),
                person,
                StatedDeparture.from(transfer.departure()),
                transfer.returned().map(StatedReturn::from).orElse(null),
                transfer.firstTransfer(),
                transfer.annulReason(),
                transfer.origin().sourceRef(),
                transfer.recordedAt());
    }
}
