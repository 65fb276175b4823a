package org.ganlao.platform.job;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.problem.CommonRefusal;
import org.ganlao.platform.problem.Rejection;

/** Which jobs the caller may see and end: its own, and those started from inside its regions. */
@ApplicationScoped
public class JobAccess {

    private static final String SUPERVISOR = "supervisor";

    private final JobRepository repository;
    private final Caller caller;
    private final RegionScope scope;

    JobAccess(JobRepository repository, Caller caller, RegionScope scope) {
        this.repository = repository;
        this.caller = caller;
        this.scope = scope;
    }

    /** The job, if the caller may see it; else there is none. */
    public JobView visible(UUID id) {
        return JobView.of(find(id));
    }

    public boolean isVisible(UUID id) {
        return inSight(id).isPresent();
    }

    /** Whoever asks: for a use case whose own record names the job. */
    public boolean hasEnded(UUID id) {
        return repository.find(id).map(job -> job.finishedAt() != null).orElse(true);
    }

    Job find(UUID id) {
        return inSight(id).orElseThrow(() -> new Rejection(CommonRefusal.NOT_FOUND));
    }

    Job cancellable(UUID id) {
        Job job = find(id);
        if (!isOwn(job) && !caller.has(SUPERVISOR)) {
            throw new Rejection(CommonRefusal.FORBIDDEN);
        }
        return job;
    }

    JobFilter filter(String kind, JobState state) {
        return new JobFilter(kind, state, caller.subject(), scope.covered());
    }

    private Optional<Job> inSight(UUID id) {
        return repository.find(id).filter(job -> isOwn(job) || isWithinScope(job));
    }

    private boolean isOwn(Job job) {
        return job.starter().subject().equals(caller.subject());
    }

    private boolean isWithinScope(Job job) {
        var regions = job.starter().regions();
        return !regions.isEmpty() && regions.stream().allMatch(scope::covers);
    }
}
