package org.ganlao.laborrights.relation.contract.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.laborrights.relation.roll.domain.RollEntry;
import org.ganlao.laborrights.relation.roll.domain.Span;
import org.ganlao.platform.record.FactRecord;
import org.ganlao.platform.record.Origin;

/**
 * A contract between an employer and a person on its roll: the acts by which it was signed, renewed, changed, suspended,
 * resumed and ended, corrected and annulled. How it stands on a day is reckoned from them ({@link Timeline}); the terms as agreed
 * last and the end are kept here for lists. Its version is the number of its last act. Annulled as a whole, it was never signed.
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

    public LabourContract(UUID id, Origin origin, RollEntry party, Timeline signed, Instant now) {
        super(id, origin, now);
        party.requireOpenForContracts();
        this.rollEntry = party.id();
        this.person = party.person().token();
        this.employer = party.post().employer();
        this.region = party.region();
        standsAsIn(signed);
    }

    protected LabourContract() {}

    /** The number that the next act has. */
    public int nextAct() {
        return version() + 1;
    }

    /** Stands from now on as one act more has it, whatever the day from which that holds. */
    public void take(Timeline timeline, Instant now) {
        requireOpen();
        standsAsIn(timeline);
        revised(now);
    }

    /** The same in the region to which its entry on the roll turned out to belong. */
    public void move(String region, Timeline timeline, Instant now) {
        this.region = region;
        take(timeline, now);
    }

    /** Refuses acts where the whole contract was annulled. */
    public void requireOpen() {
        requireStanding();
    }

    private void standsAsIn(Timeline timeline) {
        terms = timeline.terms();
        end = timeline.end();
    }

    /** The days that the contract covers, those of suspensions too. */
    public Span days() {
        return Span.through(terms.startsOn(), end == null ? terms.endsOn() : end.on());
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

    /** What was signed, with the term as agreed last. */
    public Terms terms() {
        return terms;
    }

    /** Null while the contract runs. */
    public End end() {
        return end;
    }
}
