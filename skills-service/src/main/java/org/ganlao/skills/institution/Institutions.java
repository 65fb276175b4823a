package org.ganlao.skills.institution;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.skills.institution.domain.InstitutionKind;

/** What others ask of institutions. */
@ApplicationScoped
public class Institutions {

    private final InstitutionRepository institutions;

    Institutions(InstitutionRepository institutions) {
        this.institutions = institutions;
    }

    /**
     * Refuses training on days on which the institution may not train.
     *
     * @param until last day
     * @throws Rejection at the pointer, where the institution is struck out or not licensed; 404 where the caller may not see it
     */
    public void requireMayTrain(UUID institution, LocalDate from, LocalDate until, String pointer) {
        try {
            institutions.visible(institution).requireMayTrain(from, until);
        } catch (Rejection refused) {
            throw refused.at(pointer);
        }
    }

    /** 404 where the caller may not see it. */
    public InstitutionKind kindOf(UUID institution) {
        return institutions.visible(institution).kind();
    }
}
