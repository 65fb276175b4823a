package org.ganlao.employment.seeking.transfer.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.ganlao.platform.personal.ProtectedId;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.FactRecord;
import org.ganlao.platform.record.OfPerson;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.RecordRefusal;

/**
 * A rural person's stay in work away from farming, from the departure to the return. It may be corrected, also so that the
 * return falls away; whoever leaves again makes a new transfer. Annulled, the person never left. Whether it is the person's
 * first follows from the others, see {@link TransferHistory}.
 */
@Entity
@Table(name = "transfer")
public class Transfer extends FactRecord implements OfPerson {

    @Embedded
    private ProtectedId person;

    @Embedded
    private Departure departure;

    @Embedded
    private Return returned;

    @Column(name = "first_transfer", nullable = false)
    private boolean firstTransfer;

    /** @param returned null while the person is away */
    public Transfer(UUID id, Origin origin, ProtectedId person, Departure departure, Return returned, Instant now) {
        super(id, origin, now);
        this.person = Objects.requireNonNull(person, "person");
        requireOrder(departure, returned);
        this.departure = departure;
        this.returned = returned;
    }

    protected Transfer() {}

    public void bringBack(Return stated, Instant now) {
        requireStanding();
        if (returned != null) {
            throw new Rejection(TransferRefusal.RETURNED_ALREADY, returned.on());
        }
        requireOrder(departure, stated);
        returned = stated;
        revised(now);
    }

    /** @param statedReturn null says that the person is away, even where a return was stated before */
    public void correct(Departure stated, Return statedReturn, Instant now) {
        requireStanding();
        if (stated.equals(departure) && Objects.equals(statedReturn, returned)) {
            throw new Rejection(RecordRefusal.NOTHING_TO_CORRECT);
        }
        requireOrder(stated, statedReturn);
        departure = stated;
        returned = statedReturn;
        revised(now);
    }

    private static void requireOrder(Departure departure, Return stated) {
        if (stated != null && !stated.on().isAfter(departure.departedOn())) {
            throw new Rejection(TransferRefusal.RETURNS_BEFORE_DEPARTURE, departure.departedOn());
        }
    }

    boolean overlaps(Transfer other) {
        return standing() && other.standing() && endsAfter(other.occurredOn()) && other.endsAfter(occurredOn());
    }

    private boolean endsAfter(LocalDate day) {
        return returned == null || day.isBefore(returned.on());
    }

    /** @return whether the person's other transfers had implied something else before */
    boolean findFirst(boolean implied) {
        boolean changed = implied != firstTransfer;
        firstTransfer = implied;
        return changed;
    }

    public TransferState state() {
        if (!standing()) {
            return TransferState.ANNULLED;
        }
        return returned == null ? TransferState.AWAY : TransferState.RETURNED;
    }

    @Override
    public String region() {
        return departure.region();
    }

    @Override
    public LocalDate occurredOn() {
        return departure.departedOn();
    }

    @Override
    public ProtectedId person() {
        return person;
    }

    public Departure departure() {
        return departure;
    }

    public Optional<Return> returned() {
        return Optional.ofNullable(returned);
    }

    public boolean firstTransfer() {
        return firstTransfer;
    }
}
