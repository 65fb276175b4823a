package org.ganlao.employment.market.introduction;

import java.time.Instant;
import java.util.UUID;
import org.ganlao.employment.market.introduction.domain.Introduction;
import org.ganlao.employment.market.introduction.domain.IntroductionState;
import org.ganlao.platform.http.Versioned;
import org.ganlao.platform.record.ShownPerson;

record IntroductionView(
        UUID id,
        int version,
        IntroductionState state,
        ShownPerson person,
        UUID jobSeeker,
        UUID vacancy,
        String region,
        StatedIntroduction introduction,
        StatedOutcome outcome,
        String annulReason,
        String sourceRef,
        Instant recordedAt)
        implements Versioned {

    static IntroductionView from(Introduction introduction, ShownPerson person) {
        return new IntroductionView(
                introduction.id(),
                introduction.version(),
                introduction.state(),
                person,
                introduction.jobSeeker(),
                introduction.vacancy(),
                introduction.region(),
                StatedIntroduction.from(introduction),
                introduction.outcome().map(StatedOutcome::from).orElse(null),
                introduction.annulReason(),
                introduction.origin().sourceRef(),
                introduction.recordedAt());
    }
}
