package org.ganlao.employment.seeking.jobseeker.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;
import org.ganlao.employment.occupation.domain.SkillLevel;

/**
 * Which work a person looks for (求职意向).
 *
 * @param occupation code in the national classification, of any depth
 * @param level of qualification that the person holds in it; null where none
 */
@Embeddable
public record SoughtWork(
        @Column(name = "sought_occupation") String occupation,

        @Enumerated(EnumType.STRING) @Column(name = "sought_level")
        SkillLevel level) {

    public SoughtWork {
        Objects.requireNonNull(occupation, "occupation");
    }
}
