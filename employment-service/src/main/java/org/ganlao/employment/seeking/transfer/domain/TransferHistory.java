package org.ganlao.employment.seeking.transfer.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ganlao.employment.chronicle.domain.Chronicle;
import org.ganlao.platform.problem.Rejection;

/** All transfers of one person: away at most once at a time, and the earliest that stands is the first. */
public final class TransferHistory {

    private final Chronicle<Transfer> transfers;

    public TransferHistory(List<Transfer> transfers) {
        this.transfers = new Chronicle<>(transfers);
    }

    public void add(Transfer transfer) {
        transfers.add(transfer);
    }

    /** Refuses a stay that has days in common with another one; the refusal tells no more than where that is recorded. */
    public void requireApart(Transfer transfer) {
        transfers.standing().stream()
                .filter(other -> other != transfer && other.overlaps(transfer))
                .findFirst()
                .ifPresent(other -> {
                    throw new Rejection(TransferRefusal.AWAY_ALREADY, other.region());
                });
    }

    /** The one that has not come to its end, if the person is away. */
    public Optional<Transfer> away() {
        return transfers.standing().stream()
                .filter(transfer -> transfer.returned().isEmpty())
                .findFirst();
    }

    /** @return the other transfers that say something else since this one changed */
    public List<Transfer> settle(Transfer changed, Instant now) {
        Transfer first = transfers.standing().stream().findFirst().orElse(null);
        return transfers.settle(transfer -> transfer.findFirst(transfer == first), changed, now);
    }
}
