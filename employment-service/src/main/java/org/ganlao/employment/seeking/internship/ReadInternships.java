package org.ganlao.employment.seeking.internship;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.ganlao.employment.seeking.internship.domain.Internship;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.AuditedReads;
import org.ganlao.platform.record.Persons;

@ApplicationScoped
class ReadInternships {

    private final InternshipRepository internships;
    private final Persons persons;
    private final AuditedReads reads;

    ReadInternships(InternshipRepository internships, Persons persons, AuditedReads reads) {
        this.internships = internships;
        this.persons = persons;
        this.reads = reads;
    }

    InternshipView one(UUID id) {
        InternshipView view = view(internships.visible(id));
        reads.one("internship", id);
        return view;
    }

    Page<InternshipView> page(InternshipFilter filter, Paging paging) {
        Page<Internship> page = internships.page(filter, persons.indexesOf(filter.document), paging);
        reads.list("internship");
        return page.map(this::view);
    }

    private InternshipView view(Internship internship) {
        return InternshipView.from(internship, persons.show(internship.person()));
    }
}
