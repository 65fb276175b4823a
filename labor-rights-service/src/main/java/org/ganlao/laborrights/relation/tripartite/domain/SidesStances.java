package org.ganlao.laborrights.relation.tripartite.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;

/** What each side says of a plan. */
@Embeddable
public record SidesStances(
        @Enumerated(EnumType.STRING) @Column(name = "government_stance", nullable = false, updatable = false)
        PlanStance government,

        @Enumerated(EnumType.STRING) @Column(name = "union_stance", nullable = false, updatable = false)
        PlanStance union,

        @Enumerated(EnumType.STRING) @Column(name = "employers_stance", nullable = false, updatable = false)
        PlanStance employers) {

    public SidesStances {
        Objects.requireNonNull(government, "government");
        Objects.requireNonNull(union, "union");
        Objects.requireNonNull(employers, "employers");
    }

    /** Whether no side stands against it. */
    public boolean carried() {
        return government != PlanStance.OBJECTS && union != PlanStance.OBJECTS && employers != PlanStance.OBJECTS;
    }
}
