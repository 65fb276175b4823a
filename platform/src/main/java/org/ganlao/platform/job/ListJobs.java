package org.ganlao.platform.job;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.ganlao.platform.database.NumberedPages;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;

/** Jobs page by page, newest first. */
@ApplicationScoped
class ListJobs {

    private final JobRepository repository;

    ListJobs(JobRepository repository) {
        this.repository = repository;
    }

    Page<JobView> page(JobFilter filter, Paging paging) {
        List<Job> jobs = repository.list(filter, NumberedPages.before(paging), paging.limit() + 1);
        Page<Job> page = NumberedPages.page(jobs, paging, Job::number);
        return new Page<>(page.items().stream().map(JobView::of).toList(), page.next());
    }
}
