package org.ganlao.employment.seeking.jobseeker;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.ganlao.employment.seeking.jobseeker.domain.JobSeeker;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.AuditedReads;
import org.ganlao.platform.record.Persons;

@ApplicationScoped
class ReadJobSeekers {

    private final JobSeekerRepository seekers;
    private final Persons persons;
    private final AuditedReads reads;

    ReadJobSeekers(JobSeekerRepository seekers, Persons persons, AuditedReads reads) {
        this.seekers = seekers;
        this.persons = persons;
        this.reads = reads;
    }

    JobSeekerView one(UUID id) {
        JobSeekerView view = view(seekers.visible(id));
        reads.one("job-seeker", id);
        return view;
    }

    @Transactional
    List<StatedContact> contacts(UUID id) {
        return seekers.visible(id).contacts().stream().map(StatedContact::from).toList();
    }

    Page<JobSeekerView> page(JobSeekerFilter filter, Paging paging) {
        Page<JobSeeker> page = seekers.page(filter, persons.indexesOf(filter.document), paging);
        reads.list("job-seeker");
        return page.map(this::view);
    }

    private JobSeekerView view(JobSeeker seeker) {
        return JobSeekerView.from(seeker, persons.show(seeker.person()));
    }
}
