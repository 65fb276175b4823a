package org.ganlao.skills.appraisal.appraiser;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.ganlao.platform.event.Fact;
import org.ganlao.skills.appraisal.appraiser.domain.AppraisalLicence;
import org.ganlao.skills.appraisal.appraiser.domain.LicenceState;
import org.ganlao.skills.appraisal.appraiser.domain.LicensedAppraiser;

/**
 * A station or an examiner on the wire; contracts/events/skills/appraisal-station.*.v1 and examiner.*.v1 describe them.
 *
 * @param person token of the examiner; null of a station
 */
record AppraiserFact(
        UUID factId,
        int version,
        LocalDate occurredOn,
        Instant recordedAt,
        String region,
        String person,
        Set<String> occupations,
        int highestLevel,
        LocalDate validUntil,
        LicenceState state,
        LocalDate stateOn)
        implements Fact {

    static AppraiserFact of(LicensedAppraiser appraiser, String person) {
        AppraisalLicence licence = appraiser.licence();
        return new AppraiserFact(
                appraiser.id(),
                appraiser.version(),
                appraiser.occurredOn(),
                appraiser.recordedAt(),
                appraiser.region(),
                person,
                new TreeSet<>(licence.occupations()),
                licence.highestLevel(),
                licence.validUntil(),
                appraiser.state(),
                appraiser.stateOn());
    }
}
