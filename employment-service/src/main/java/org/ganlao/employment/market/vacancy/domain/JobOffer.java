package org.ganlao.employment.market.vacancy.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.ganlao.employment.occupation.domain.SkillLevel;

/**
 * What an employer offers in a vacancy.
 *
 * @param employer token
 * @param occupation code in the national classification, of any depth
 * @param level that a person should have at least; null where none is asked for
 * @param urban whether the work is in a town
 * @param places how many persons are wanted
 * @param until last day on which persons are wanted; null until further notice
 * @param agency that brought the vacancy into the network; null where the bureau did
 */
@Embeddable
public record JobOffer(
        @Column(nullable = false) String employer,
        @Column(nullable = false) String occupation,

        @Enumerated(EnumType.STRING) @Column(name = "skill_level")
        SkillLevel level,

        @Column(nullable = false) boolean urban,
        @Column(nullable = false) int places,
        @Embedded Wage wage,
        @Column(name = "wanted_until") LocalDate until,
        UUID agency) {

    public JobOffer {
        Objects.requireNonNull(employer, "employer");
        Objects.requireNonNull(occupation, "occupation");
        Objects.requireNonNull(wage, "wage");
        if (places < 1) {
            throw new IllegalArgumentException("a vacancy wants at least one person");
        }
    }
}
