package org.ganlao.laborrights.enforcement.finding.domain;

import java.util.List;
import java.util.Objects;
import org.ganlao.laborrights.enforcement.heard.domain.Days;

/**
 * What follows from all that is known of a person or an employer: on which days something does not go together.
 *
 * @param person token; null where it concerns an employer as a whole
 * @param employer token; null where the person works without one
 */
public record Suspicion(
        FindingKind kind, String person, String employer, String region, Days days, List<Evidence> evidence) {

    public Suspicion {
        evidence = evidence.stream().distinct().sorted(Evidence.IN_ORDER).toList();
    }

    /** What it is a suspicion of: there is one finding of each. */
    public Of of() {
        return new Of(kind, person, employer);
    }

    /** One kind, person and employer. */
    public record Of(FindingKind kind, String person, String employer) {

        public Of {
            Objects.requireNonNull(kind, "kind");
        }
    }
}
