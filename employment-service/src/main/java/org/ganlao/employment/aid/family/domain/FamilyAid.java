package org.ganlao.employment.aid.family.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Objects;

/**
 * Who helps a family into work, and how.
 *
 * @param name of the person in charge
 */
@Embeddable
public record FamilyAid(
        @Column(name = "helper") String name,
        @Column(name = "helper_office") String office,
        @Column(name = "helper_plan") String plan,
        @Column(name = "helper_assigned_on") LocalDate assignedOn) {

    public FamilyAid {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(office, "office");
        Objects.requireNonNull(plan, "plan");
        Objects.requireNonNull(assignedOn, "assignedOn");
    }
}
