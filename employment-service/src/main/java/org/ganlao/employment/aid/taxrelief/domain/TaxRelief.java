package org.ganlao.employment.aid.taxrelief.domain;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.ganlao.platform.personal.ProtectedId;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.FactRecord;
import org.ganlao.platform.record.OfPerson;
import org.ganlao.platform.record.Origin;

/** Taxes that are relieved for a person's work in a year, by a certificate. What was wrong is struck out and granted anew. */
@Entity
@Table(name = "tax_relief")
public class TaxRelief extends FactRecord implements OfPerson {

    @Embedded
    private ProtectedId person;

    @Embedded
    private Relief relief;

    public TaxRelief(UUID id, Origin origin, ProtectedId person, Relief relief, Instant now) {
        super(id, origin, now);
        this.person = Objects.requireNonNull(person, "person");
        this.relief = Objects.requireNonNull(relief, "relief");
    }

    protected TaxRelief() {}

    /** @param earlier all of the same person, those struck out too */
    public void requireRoom(List<TaxRelief> earlier, int mostYears) {
        List<TaxRelief> standing = earlier.stream().filter(TaxRelief::standing).toList();
        standing.stream()
                .filter(other -> other.relief.year() == relief.year())
                .findFirst()
                .ifPresent(other -> {
                    throw new Rejection(
                            ReliefRefusal.RELIEF_ALREADY,
                            other.relief.certificate(),
                            String.valueOf(relief.year()),
                            other.relief.region());
                });
        if (standing.size() >= mostYears) {
            throw new Rejection(ReliefRefusal.RELIEF_TERM_OVER, standing.size());
        }
    }

    public ReliefState state() {
        return standing() ? ReliefState.GRANTED : ReliefState.ANNULLED;
    }

    @Override
    public String region() {
        return relief.region();
    }

    @Override
    public LocalDate occurredOn() {
        return relief.issuedOn();
    }

    @Override
    public ProtectedId person() {
        return person;
    }

    public Relief relief() {
        return relief;
    }
}
