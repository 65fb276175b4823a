package org.ganlao.employment.startup.microloan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ganlao.employment.startup.microloan.domain.LoanBatch;
import org.ganlao.employment.startup.microloan.domain.Microloan;
import org.ganlao.platform.http.Versioned;
import org.ganlao.platform.money.Money;

record BatchView(
        UUID id, int version, UUID community, LocalDate on, Money principal, List<UUID> loans, Instant recordedAt)
        implements Versioned {

    static BatchView from(LoanBatch batch, List<Microloan> loans) {
        return new BatchView(
                batch.id(),
                batch.version(),
                batch.community(),
                batch.occurredOn(),
                Money.sum(loans.stream()
                        .map(loan -> loan.application().principal())
                        .toList()),
                loans.stream().map(Microloan::id).toList(),
                batch.recordedAt());
    }
}
