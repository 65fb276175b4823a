package org.ganlao.skills.provider.institution;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.skills.provider.institution.domain.Institution;
import org.ganlao.skills.provider.institution.domain.InstitutionKind;

/** What others ask of institutions, in a transaction; until it ends nobody changes what was answered. */
@ApplicationScoped
public class Institutions {

    private final InstitutionRepository institutions;
    private final List<TrainingBar> bars;

    Institutions(InstitutionRepository institutions, @All List<TrainingBar> bars) {
        this.institutions = institutions;
        this.bars = bars;
    }

    /**
     * Refuses training on days on which the institution may not train.
     *
     * @param until last day
     * @throws Rejection at the pointer, where the institution is struck out, suspended, revoked, barred or not licensed; 404 where
     *     the caller may not see it
     */
    public void requireMayTrain(UUID institution, LocalDate from, LocalDate until, String pointer) {
        require(
                institution,
                held -> {
                    held.requireMayTrain(from, until);
                    bars.forEach(bar -> bar.requireMayTrain(institution, until));
                },
                pointer);
    }

    /**
     * Refuses to take somebody into a course while the institution is ordered to take nobody.
     *
     * @param on stated day of the enrolment
     * @param until last day of the course
     * @throws Rejection at the pointer, where the institution is struck out, suspended or revoked, or was suspended on the day
     */
    public void requireMayEnrol(UUID institution, LocalDate on, LocalDate until, String pointer) {
        require(institution, held -> held.requireMayEnrol(on, until), pointer);
    }

    /** @throws Rejection at the pointer, where the institution's licence was revoked or it is struck out */
    public void requireNotRevoked(UUID institution, String pointer) {
        require(institution, Institution::requireNotRevoked, pointer);
    }

    /**
     * Refuses training for what the institution's licence does not name.
     *
     * @param level null where the training leads to none
     * @throws Rejection at the pointer
     */
    public void requireCovers(UUID institution, String occupation, Integer level, String pointer) {
        require(institution, held -> held.requireCovers(occupation, level), pointer);
    }

    private void require(UUID institution, Consumer<Institution> rule, String pointer) {
        Institution held = held(institution);
        try {
            rule.accept(held);
        } catch (Rejection refused) {
            throw refused.at(pointer);
        }
    }

    /** Others who share it go on; who wants to change it waits. */
    private Institution held(UUID id) {
        Institution institution = institutions.visible(id);
        institutions.getEntityManager().refresh(institution, LockModeType.PESSIMISTIC_READ);
        return institution;
    }

    /** 404 where the caller may not see it. */
    public InstitutionKind kindOf(UUID institution) {
        return institutions.visible(institution).profile().kind();
    }
}
