package org.ganlao.skills.funding.subsidy.domain;

import java.util.UUID;

/**
 * A graduate as the release rule found them.
 *
 * @param person token
 * @param placement that meets the rule; null where it asks for none or there is none
 * @param certificate the same
 * @param onceIn kind and year of which a person is subsidised once; null where the rule does not say so
 * @param topsUp the line that was paid in part, of which this is the rest; null for any other
 * @param trace the figures used, as JSON
 */
public record AssessedGraduate(
        UUID trainee,
        String person,
        Release release,
        UUID placement,
        UUID certificate,
        String onceIn,
        UUID topsUp,
        String trace) {

    /** Whether nothing is lacking. */
    public boolean inFull() {
        return release.outcome() == ReleaseOutcome.RELEASED;
    }

    /** No rest of what was paid in part. */
    public AssessedGraduate nothingBeyond(SubsidyLine paidInPart) {
        return new AssessedGraduate(
                trainee, person, release.refused(), placement, certificate, null, paidInPart.id(), trace);
    }

    /** The rest of what was paid in part. */
    public AssessedGraduate beyond(SubsidyLine paidInPart) {
        return new AssessedGraduate(
                trainee,
                person,
                release.beyond(paidInPart.amount()),
                placement,
                certificate,
                null,
                paidInPart.id(),
                trace);
    }
}
