package org.ganlao.employment.startup.entrepreneurship;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ganlao.employment.startup.entrepreneurship.JobsCreated.Jobs;
import org.ganlao.employment.startup.entrepreneurship.domain.Startup;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.AuditedReads;
import org.ganlao.platform.record.Persons;

@ApplicationScoped
class ReadStartups {

    private final StartupRepository startups;
    private final JobsCreated created;
    private final Persons persons;
    private final AuditedReads reads;

    ReadStartups(StartupRepository startups, JobsCreated created, Persons persons, AuditedReads reads) {
        this.startups = startups;
        this.created = created;
        this.persons = persons;
        this.reads = reads;
    }

    StartupView one(UUID id) {
        StartupView view = view(startups.visible(id));
        reads.one("startup", id);
        return view;
    }

    Page<StartupView> page(StartupFilter filter, Paging paging) {
        Page<Startup> page = startups.page(filter, persons.indexesOf(filter.document), paging);
        reads.list("startup");
        Map<UUID, Jobs> jobs = created.of(page.items().stream().map(Startup::id).toList());
        return page.map(startup -> view(startup, jobs));
    }

    StartupView view(Startup startup) {
        return view(startup, created.of(List.of(startup.id())));
    }

    private StartupView view(Startup startup, Map<UUID, Jobs> jobs) {
        return StartupView.from(startup, persons.show(startup.person()), jobs.getOrDefault(startup.id(), Jobs.NONE));
    }
}
