package org.ganlao.skills.institution;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.skills.institution.domain.Institution;
import org.ganlao.skills.institution.domain.InstitutionKind;

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
        Institution held = held(institution);
        try {
            held.requireMayTrain(from, until);
            bars.forEach(bar -> bar.requireMayTrain(institution, from));
        } catch (Rejection refused) {
            throw refused.at(pointer);
        }
    }

    /**
     * Refuses training for what the institution's licence does not name.
     *
     * @param level null where the training leads to none
     * @throws Rejection at the pointer
     */
    public void requireCovers(UUID institution, String occupation, Integer level, String pointer) {
        try {
            held(institution).requireCovers(occupation, level);
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
