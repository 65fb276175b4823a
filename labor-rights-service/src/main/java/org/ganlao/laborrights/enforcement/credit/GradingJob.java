package org.ganlao.laborrights.enforcement.credit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.ganlao.laborrights.enforcement.credit.GradeEmployers.Grading;
import org.ganlao.platform.job.JobHandler;
import org.ganlao.platform.job.JobOutcome;
import org.ganlao.platform.job.JobRun;
import org.ganlao.platform.job.Progress;

/** Runs {@link GradeEmployers} over a region: each parcel is a step, the mark its last employer. */
@ApplicationScoped
class GradingJob implements JobHandler {

    private final GradeEmployers grading;

    GradingJob(GradeEmployers grading) {
        this.grading = grading;
    }

    @Override
    public String kind() {
        return GradeEmployers.KIND;
    }

    @Override
    public JobOutcome run(JobRun job) {
        Grading asked = job.input(Grading.class);
        List<String> next = grading.next(asked, job.mark().orElse(""));
        while (!next.isEmpty()) {
            List<String> parcel = next;
            String last = parcel.get(parcel.size() - 1);
            job.step(() -> {
                grading.parcel(asked, job.id(), parcel);
                return new Progress(last, parcel.size(), 0);
            });
            next = grading.next(asked, last);
        }
        return JobOutcome.succeeded(
                "已评价 %d 户用人单位。".formatted(job.processed()), "%d employers were graded.".formatted(job.processed()));
    }
}
