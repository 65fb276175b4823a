package org.ganlao.skills.instruction.apprenticeship.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.platform.personal.ProtectedId;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.FactRecord;
import org.ganlao.platform.record.OfPerson;
import org.ganlao.platform.record.Origin;

/**
 * A master who teaches an apprentice (名师带徒): under way for a term, then achieved, when the apprentice is certified at the goal,
 * or not. One that was achieved may be shown to others.
 */
@Entity
@Table(name = "apprenticeship")
public class Apprenticeship extends FactRecord implements OfPerson {

    @Embedded
    private ProtectedId person;

    @Column(nullable = false)
    private String master;

    @Column(name = "master_certificate", nullable = false, updatable = false)
    private UUID masterCertificate;

    @Embedded
    private Pairing pairing;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ApprenticeshipState state;

    @Column(name = "result_on")
    private LocalDate resultOn;

    private String result;

    @Column(name = "demonstrated_on")
    private LocalDate demonstratedOn;

    /**
     * @param person the apprentice
     * @param master token of the master
     */
    public Apprenticeship(
            UUID id,
            Origin origin,
            ProtectedId person,
            String master,
            UUID masterCertificate,
            Pairing pairing,
            Instant now) {
        super(id, origin, now);
        this.person = person;
        this.master = master;
        this.masterCertificate = masterCertificate;
        this.pairing = pairing;
        this.state = ApprenticeshipState.UNDER_WAY;
    }

    protected Apprenticeship() {}

    /** @param certified whether the apprentice holds a certificate of the goal, issued since the beginning */
    public void conclude(boolean achieved, boolean certified, LocalDate on, String words, Instant now) {
        require(ApprenticeshipState.UNDER_WAY);
        if (on.isBefore(pairing.beginsOn())) {
            throw new Rejection(ApprenticeshipRefusal.RESULT_BEFORE_BEGINNING, pairing.beginsOn()).at("/on");
        }
        if (achieved && !certified) {
            throw new Rejection(ApprenticeshipRefusal.GOAL_NOT_CERTIFIED, pairing.goalLevel(), pairing.beginsOn());
        }
        state = achieved ? ApprenticeshipState.ACHIEVED : ApprenticeshipState.NOT_ACHIEVED;
        resultOn = on;
        result = words;
        revised(now);
    }

    /** As an example of growth in the post. */
    public void demonstrate(LocalDate on, Instant now) {
        require(ApprenticeshipState.ACHIEVED);
        if (on.isBefore(resultOn)) {
            throw new Rejection(ApprenticeshipRefusal.RESULT_BEFORE_BEGINNING, resultOn).at("/on");
        }
        state = ApprenticeshipState.DEMONSTRATED;
        demonstratedOn = on;
        revised(now);
    }

    @Override
    public void annul(String reason, Instant now) {
        super.annul(reason, now);
        state = ApprenticeshipState.ANNULLED;
    }

    private void require(ApprenticeshipState needed) {
        requireStanding();
        if (state != needed) {
            throw new Rejection(ApprenticeshipRefusal.APPRENTICESHIP_IN_ANOTHER_STATE, state);
        }
    }

    @Override
    public String region() {
        return pairing.region();
    }

    @Override
    public LocalDate occurredOn() {
        return pairing.beginsOn();
    }

    /** The apprentice. */
    @Override
    public ProtectedId person() {
        return person;
    }

    /** Token. */
    public String master() {
        return master;
    }

    public UUID masterCertificate() {
        return masterCertificate;
    }

    public Pairing pairing() {
        return pairing;
    }

    public ApprenticeshipState state() {
        return state;
    }

    /** Null while it is under way. */
    public LocalDate resultOn() {
        return resultOn;
    }

    /** In words; null while it is under way. */
    public String result() {
        return result;
    }

    /** Null unless it is shown to others. */
    public LocalDate demonstratedOn() {
        return demonstratedOn;
    }
}
