package org.ganlao.employment.market.introduction;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.ganlao.employment.market.introduction.domain.Introduction;
import org.ganlao.employment.seeking.jobseeker.RefusedWork;
import org.ganlao.employment.seeking.jobseeker.domain.Refusals;
import org.ganlao.platform.record.AuditedReads;

/** How often a registered person refused the work that was offered, without a good cause, and what follows from it. */
@ApplicationScoped
class CountRefusals {

    private final IntroductionRepository introductions;
    private final RefusedWork work;
    private final AuditedReads reads;

    CountRefusals(IntroductionRepository introductions, RefusedWork work, AuditedReads reads) {
        this.introductions = introductions;
        this.work = work;
        this.reads = reads;
    }

    /** After an introduction came out, or did not after all; the caller has locked the person. */
    void settle(Introduction changed, Instant now) {
        work.settle(changed.jobSeeker(), now);
    }

    /** Of a registration that the caller may see. */
    RefusalsView of(UUID registration) {
        List<Introduction> made = introductions.of(registration);
        Refusals refusals = work.counted(registration);
        reads.one("refusal", registration);
        return RefusalsView.of(registration, made, refusals);
    }
}
