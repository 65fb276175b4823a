package org.ganlao.socialinsurance.register.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.AuditedReads;
import org.ganlao.platform.record.Persons;
import org.ganlao.socialinsurance.register.enrolment.domain.Enrolment;

/** Shows enrolments, and notes that personal data was read. */
@ApplicationScoped
class ReadEnrolments {

    private static final String KIND = "enrolment";

    private final EnrolmentRepository enrolments;
    private final Persons persons;
    private final AuditedReads reads;

    ReadEnrolments(EnrolmentRepository enrolments, Persons persons, AuditedReads reads) {
        this.enrolments = enrolments;
        this.persons = persons;
        this.reads = reads;
    }

    EnrolmentView one(UUID id) {
        Enrolment found = enrolments.visible(id);
        reads.one(KIND, id);
        return view(found);
    }

    Page<EnrolmentView> page(EnrolmentFilter filter, Paging paging) {
        Page<Enrolment> found = enrolments.page(filter, persons.indexesOf(filter.document), paging);
        reads.list(KIND);
        return found.map(this::view);
    }

    private EnrolmentView view(Enrolment enrolment) {
        return EnrolmentView.from(enrolment, persons.show(enrolment.person()));
    }
}
