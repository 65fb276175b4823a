package org.ganlao.laborrights.contract.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.laborrights.roll.domain.RollEntry;
import org.ganlao.laborrights.roll.domain.Span;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.FactRecord;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.RecordRefusal;

/**
 * A contract between an employer and a person on its roll. Signed, it covers the days of its term; it may be corrected,
 * and ends with its term or before, on a legal ground. Annulled, it was never signed.
 */
@Entity
@Table(name = "labour_contract")
public class LabourContract extends FactRecord {

    @Column(name = "roll_entry", nullable = false)
    private UUID rollEntry;

    @Column(nullable = false)
    private String person;

    @Column(nullable = false)
    private String employer;

    @Column(nullable = false)
    private String region;

    @Embedded
    private Terms terms;

    @Embedded
    private End end;

    public LabourContract(UUID id, Origin origin, RollEntry party, Terms terms, Instant now) {
        super(id, origin, now);
        party.requireOpenForContracts();
        this.rollEntry = party.id();
        this.person = party.person().token();
        this.employer = party.post().employer();
        this.region = party.region();
        this.terms = terms;
    }

    protected LabourContract() {}

    public void correct(Terms stated, Instant now) {
        requireStanding();
        if (stated.equals(terms)) {
            throw new Rejection(RecordRefusal.NOTHING_TO_CORRECT);
        }
        if (end != null) {
            requirePossible(end, stated);
        }
        terms = stated;
        revised(now);
    }

    public void end(End stated, Instant now) {
        requireStanding();
        if (end != null) {
            throw new Rejection(ContractRefusal.CONTRACT_ENDED, end.on());
        }
        requirePossible(stated, terms);
        end = stated;
        revised(now);
    }

    private static void requirePossible(End stated, Terms terms) {
        if (!terms.has(stated.on())) {
            throw new Rejection(
                    ContractRefusal.ENDS_OUTSIDE_TERM, terms.startsOn(), terms.endsOn() == null ? "…" : terms.endsOn());
        }
        if (stated.ground() == EndGround.TERM_EXPIRED && !stated.on().equals(terms.endsOn())) {
            throw new Rejection(ContractRefusal.EXPIRY_BEFORE_TERM_END, terms.endsOn() == null ? "…" : terms.endsOn());
        }
    }

    /** The days that the contract covers. */
    public Span days() {
        return Span.through(terms.startsOn(), end == null ? terms.endsOn() : end.on());
    }

    public ContractState state() {
        if (!standing()) {
            return ContractState.ANNULLED;
        }
        return end == null ? ContractState.SIGNED : ContractState.ENDED;
    }

    @Override
    public String region() {
        return region;
    }

    @Override
    public LocalDate occurredOn() {
        return terms.signedOn();
    }

    public UUID rollEntry() {
        return rollEntry;
    }

    /** Token of the employee. */
    public String person() {
        return person;
    }

    public String employer() {
        return employer;
    }

    public Terms terms() {
        return terms;
    }

    /** Null while the contract runs. */
    public End end() {
        return end;
    }
}
