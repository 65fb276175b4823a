package org.ganlao.skills.instruction.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.ganlao.platform.audit.Audit;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.personal.PersonalId;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.Persons;
import org.ganlao.skills.instruction.course.CourseRepository;
import org.ganlao.skills.instruction.course.domain.Course;
import org.ganlao.skills.instruction.training.domain.Enrolment;
import org.ganlao.skills.instruction.training.domain.Trainee;
import org.ganlao.skills.instruction.training.domain.TraineeRefusal;
import org.ganlao.skills.provider.institution.Institutions;

/** Gives a person one of the places of a course. Locks: the institution, the course. */
@ApplicationScoped
class EnrolTrainee {

    private final CourseRepository courses;
    private final Institutions institutions;
    private final TraineeRepository trainees;
    private final CourseTrainerRepository trainers;
    private final TraineeChecks checks;
    private final RegionScope scope;
    private final Persons persons;
    private final Audit audit;
    private final Caller caller;
    private final ChangeLog changes;

    EnrolTrainee(
            CourseRepository courses,
            Institutions institutions,
            TraineeRepository trainees,
            CourseTrainerRepository trainers,
            TraineeChecks checks,
            RegionScope scope,
            Persons persons,
            Audit audit,
            Caller caller,
            ChangeLog changes) {
        this.courses = courses;
        this.institutions = institutions;
        this.trainees = trainees;
        this.trainers = trainers;
        this.checks = checks;
        this.scope = scope;
        this.persons = persons;
        this.audit = audit;
        this.caller = caller;
        this.changes = changes;
    }

    @Transactional
    TraineeView enrol(TraineeRequest request) {
        Course course = courses.visible(request.course());
        scope.requireWrite(course.region());
        PersonalId person = persons.identify(request.person());
        Enrolment enrolment = request.enrolment().enrolment();
        String lateBecause = checks.requireTimely(course, request.lateBecause());
        checks.require(enrolment, course, person);
        requirePlace(course, person, enrolment.enrolledOn());
        Trainee trainee = new Trainee(
                UUID.randomUUID(),
                new Origin(caller.client(), request.sourceRef()),
                persons.protect(person),
                course,
                enrolment,
                lateBecause,
                changes.now());
        trainees.add(trainee);
        audit.record(
                "trainee.enrolled",
                "trainee",
                trainee.id().toString(),
                Map.of(
                        "course", course.id(),
                        "region", course.region(),
                        "why", Objects.requireNonNullElse(lateBecause, "")));
        return TraineeView.from(trainee, persons.show(trainee.person()));
    }

    /**
     * The course stays locked until the transaction ends, so that no two enrolments take its last place. Who finds it full need not
     * wait for those who are enrolled just now.
     */
    private void requirePlace(Course wanted, PersonalId person, LocalDate on) {
        List<byte[]> indexes = persons.blindIndexes(person);
        requireFree(wanted, indexes);
        institutions.requireMayEnrol(wanted.institution(), on, wanted.plan().endsOn(), "/course");
        Course course = courses.open(wanted.id());
        requireFree(course, indexes);
        trainers.in(course.id(), indexes).ifPresent(trainer -> {
            throw new Rejection(TraineeRefusal.TRAINER_AND_TRAINEE, trainer.id()).at("/person");
        });
    }

    private void requireFree(Course course, List<byte[]> indexes) {
        trainees.inCourse(course, indexes).ifPresent(earlier -> {
            throw new Rejection(TraineeRefusal.ENROLLED_ALREADY, earlier.id());
        });
        int capacity = course.plan().capacity();
        if (trainees.holdingPlaces(course) >= capacity) {
            throw new Rejection(TraineeRefusal.COURSE_FULL, capacity);
        }
    }
}
