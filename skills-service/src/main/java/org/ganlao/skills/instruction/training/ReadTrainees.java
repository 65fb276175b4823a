package org.ganlao.skills.instruction.training;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.AuditedReads;
import org.ganlao.platform.record.Persons;
import org.ganlao.skills.instruction.training.domain.Trainee;

/** Shows trainees, and notes that personal data was read. */
@ApplicationScoped
class ReadTrainees {

    private static final String KIND = "trainee";

    private final TraineeRepository trainees;
    private final Persons persons;
    private final AuditedReads reads;

    ReadTrainees(TraineeRepository trainees, Persons persons, AuditedReads reads) {
        this.trainees = trainees;
        this.persons = persons;
        this.reads = reads;
    }

    TraineeView one(UUID id) {
        TraineeView view = view(trainees.visible(id));
        reads.one(KIND, id);
        return view;
    }

    Page<TraineeView> page(TraineeFilter filter, Paging paging) {
        Page<Trainee> page = trainees.page(filter, persons.indexesOf(filter.document), paging);
        reads.list(KIND);
        return page.map(this::view);
    }

    private TraineeView view(Trainee trainee) {
        return TraineeView.from(trainee, persons.show(trainee.person()));
    }
}
