package org.ganlao.skills.instruction.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.personal.PersonalId;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Annulment;
import org.ganlao.platform.record.AuditedReads;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.Persons;
import org.ganlao.platform.record.RecordChecks;
import org.ganlao.platform.record.RecordEvents;
import org.ganlao.skills.instruction.course.CourseRepository;
import org.ganlao.skills.instruction.course.domain.Course;
import org.ganlao.skills.instruction.training.domain.CourseTrainer;
import org.ganlao.skills.instruction.training.domain.TraineeRefusal;

/** Names who trains in a course. Locks: the course, as an enrolment does, so that nobody is both. */
@ApplicationScoped
class KeepTrainers {

    private static final String KIND = "course-trainer";

    private final CourseTrainerRepository trainers;
    private final TraineeRepository trainees;
    private final CourseRepository courses;
    private final Persons persons;
    private final AuditedReads reads;
    private final RegionScope scope;
    private final RecordChecks checks;
    private final RecordEvents events;
    private final Caller caller;
    private final ChangeLog changes;

    KeepTrainers(
            CourseTrainerRepository trainers,
            TraineeRepository trainees,
            CourseRepository courses,
            Persons persons,
            AuditedReads reads,
            RegionScope scope,
            RecordChecks checks,
            RecordEvents events,
            Caller caller,
            ChangeLog changes) {
        this.trainers = trainers;
        this.trainees = trainees;
        this.courses = courses;
        this.persons = persons;
        this.reads = reads;
        this.scope = scope;
        this.checks = checks;
        this.events = events;
        this.caller = caller;
        this.changes = changes;
    }

    @Transactional
    CourseTrainerView name(CourseTrainerRequest request) {
        checks.requirePast(request.trainsFrom(), "/trainsFrom");
        scope.requireWrite(courses.visible(request.course()).region());
        Course course = courses.open(request.course());
        PersonalId person = persons.identify(request.person());
        List<byte[]> indexes = persons.blindIndexes(person);
        trainers.in(course.id(), indexes).ifPresent(earlier -> {
            throw new Rejection(TraineeRefusal.TRAINS_ALREADY, earlier.id());
        });
        trainees.inCourse(course, indexes).ifPresent(trainee -> {
            throw new Rejection(TraineeRefusal.TRAINER_AND_TRAINEE, trainee.id()).at("/person");
        });
        CourseTrainer trainer = new CourseTrainer(
                UUID.randomUUID(),
                new Origin(caller.client(), request.sourceRef()),
                persons.protect(person),
                course,
                request.trainsFrom(),
                changes.now());
        trainers.add(trainer);
        events.note(KIND, "named", trainer, "");
        return view(trainer);
    }

    @Transactional
    CourseTrainerView annul(UUID id, String ifMatch, Annulment annulment) {
        CourseTrainer trainer = trainers.forChange(id, ifMatch);
        trainer.annul(annulment.reason(), changes.now());
        events.note(KIND, "annulled", trainer, annulment.reason());
        return view(trainer);
    }

    CourseTrainerView one(UUID id) {
        CourseTrainerView view = view(trainers.visible(id));
        reads.one(KIND, id);
        return view;
    }

    Page<CourseTrainerView> page(CourseTrainerFilter filter, Paging paging) {
        Page<CourseTrainer> page = trainers.page(filter, persons.indexesOf(filter.document), paging);
        reads.list(KIND);
        return page.map(this::view);
    }

    private CourseTrainerView view(CourseTrainer trainer) {
        return CourseTrainerView.from(trainer, persons.show(trainer.person()));
    }
}
