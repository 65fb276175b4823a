package org.ganlao.laborrights.enforcement.finding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.ganlao.laborrights.enforcement.finding.ReckonFindings.Unreckoned;
import org.ganlao.laborrights.enforcement.heard.Heard;
import org.ganlao.platform.audit.Audit;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.job.JobHandler;
import org.ganlao.platform.job.JobOutcome;
import org.ganlao.platform.job.JobRun;
import org.ganlao.platform.job.Jobs;
import org.ganlao.platform.job.Progress;
import org.ganlao.platform.region.RegionTree;
import org.ganlao.platform.time.BusinessClock;

/**
 * Reckons all findings anew, parcel by parcel in the order of the tokens, each a step that moves the mark. A parcel in which
 * somebody cannot be reckoned is marked instead: {@link ReckonAtOnce} finds out who it is.
 */
@ApplicationScoped
class RebuildFindings implements JobHandler {

    static final String KIND = "finding-rebuild";

    private final ReckonFindings reckoning;
    private final Heard heard;
    private final Jobs jobs;
    private final Audit audit;
    private final RegionScope scope;
    private final RegionTree regions;
    private final BusinessClock clock;

    RebuildFindings(
            ReckonFindings reckoning,
            Heard heard,
            Jobs jobs,
            Audit audit,
            RegionScope scope,
            RegionTree regions,
            BusinessClock clock) {
        this.reckoning = reckoning;
        this.heard = heard;
        this.jobs = jobs;
        this.audit = audit;
        this.scope = scope;
        this.regions = regions;
        this.clock = clock;
    }

    /**
     * Asked for by a caller: what is reckoned anew is everybody's, hence only the province begins it.
     *
     * @return the job
     */
    @Transactional
    UUID asked(RebuildRequest request) {
        scope.requireWrite(regions.all(clock.today()).get(0).code());
        return start(request);
    }

    /** @return the job */
    @Transactional
    UUID start(RebuildRequest request) {
        UUID job = jobs.submit(KIND, request, null);
        audit.record(KIND + ".started", "job", job.toString(), Map.of("sourceRef", request.sourceRef()));
        return job;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public JobOutcome run(JobRun job) {
        String begun = job.mark().orElse("");
        tellAgain(job, begun);
        List<String> parcel = after(begun);
        while (!parcel.isEmpty()) {
            List<String> subjects = parcel;
            String last = subjects.get(subjects.size() - 1);
            try {
                job.step(() -> {
                    reckoning.again(subjects);
                    return new Progress(last, subjects.size(), 0);
                });
            } catch (Unreckoned failed) {
                job.step(() -> {
                    heard.mark(subjects);
                    return new Progress(last, subjects.size(), 0);
                });
            }
            parcel = after(last);
        }
        return JobOutcome.succeeded(
                "已重新比对 %d 个人员和单位。".formatted(job.processed()),
                "%d persons and employers were reckoned anew.".formatted(job.processed()));
    }

    /** Whoever heard of a finding from an earlier release learns what that one did not tell. */
    private void tellAgain(JobRun job, String begun) {
        AtomicInteger told = new AtomicInteger();
        do {
            job.step(() -> {
                told.set(reckoning.tellAgain(ReckonFindings.PARCEL));
                return new Progress(begun, 0, 0);
            });
        } while (told.get() > 0);
    }

    private List<String> after(String last) {
        return heard.subjectsAfter(last, ReckonFindings.PARCEL);
    }
}
