package org.ganlao.skills.instruction.training;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ganlao.platform.audit.Audit;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Annulment;
import org.ganlao.platform.record.Persons;
import org.ganlao.platform.record.RecordChecks;
import org.ganlao.platform.record.RecordEvents;
import org.ganlao.skills.instruction.course.CourseRepository;
import org.ganlao.skills.instruction.course.domain.Course;
import org.ganlao.skills.instruction.training.domain.Completion;
import org.ganlao.skills.instruction.training.domain.CompletionAmendment;
import org.ganlao.skills.instruction.training.domain.Dropout;
import org.ganlao.skills.instruction.training.domain.Enrolment;
import org.ganlao.skills.instruction.training.domain.Trainee;
import org.ganlao.skills.instruction.training.domain.TraineeRefusal;

/**
 * Completes, corrects, ends or annuls what a trainee does in a course. Locks the trainee; where a completion may change on which
 * something rests, the person before.
 */
@ApplicationScoped
class ChangeTrainee {

    private static final String COMPLETION = "training-completion";

    private final TraineeRepository trainees;
    private final CourseRepository courses;
    private final TraineeChecks checks;
    private final RegionScope scope;
    private final RecordChecks records;
    private final RecordEvents events;
    private final Persons persons;
    private final Audit audit;
    private final ChangeLog changes;
    private final List<GraduateFollower> followers;

    ChangeTrainee(
            TraineeRepository trainees,
            CourseRepository courses,
            TraineeChecks checks,
            RegionScope scope,
            RecordChecks records,
            RecordEvents events,
            Persons persons,
            Audit audit,
            ChangeLog changes,
            @All List<GraduateFollower> followers) {
        this.trainees = trainees;
        this.courses = courses;
        this.checks = checks;
        this.scope = scope;
        this.records = records;
        this.events = events;
        this.persons = persons;
        this.audit = audit;
        this.changes = changes;
        this.followers = followers;
    }

    @Transactional
    TraineeView complete(UUID id, String ifMatch, StatedCompletion stated) {
        Trainee trainee = trainees.forChange(id, ifMatch);
        complete(trainee, courses.visible(trainee.course()), stated.completion(), "");
        return view(trainee);
    }

    /** Of one of the trainees of a course, whom a row of a file names by the document. */
    @Transactional
    void complete(CompletionRow row) {
        Course course = courses.visible(row.course());
        scope.requireWrite(course.region());
        Trainee trainee = trainees.inCourse(course, persons.blindIndexes(persons.identify(row.person())))
                .flatMap(found -> trainees.locked(found.id()))
                .orElseThrow(() -> new Rejection(TraineeRefusal.NOT_IN_COURSE).at("/person"));
        complete(trainee, course, row.completion().completion(), "/completion");
    }

    private void complete(Trainee trainee, Course course, Completion completion, String pointer) {
        checks.require(completion, course, trainee.id(), pointer);
        trainee.complete(completion, course, changes.now());
        events.say(COMPLETION, "recorded", CompletionFact.of(trainee, course), "");
    }

    @Transactional
    TraineeView correct(UUID id, String ifMatch, CompletionCorrection correction) {
        Trainee trainee = trainees.forChange(id, ifMatch, this::hold);
        requireNothingOn(trainee);
        correct(
                trainee,
                correction.enrolment().enrolment(),
                correction.completion().completion(),
                correction.reason(),
                "");
        return view(trainee);
    }

    /** Refuses what could not be carried out once it is approved. */
    void requireCorrectable(Trainee trainee, StatedAmendment stated) {
        Course course = courses.visible(trainee.course());
        requireHolds(
                trainee, stated.enrolment().enrolment(), stated.completion().completion(), course, "/stated");
    }

    /** Carries out what two persons decided, in the open transaction. */
    void amend(CompletionAmendment decided) {
        persons.lock(trainees.visible(decided.trainee()).person());
        Trainee trainee = trainees.locked(decided.trainee()).orElseThrow();
        decided.requireAbout(trainee);
        decided.stated()
                .ifPresentOrElse(
                        stated ->
                                correct(trainee, stated.enrolment(), stated.completion(), decided.reason(), "/stated"),
                        () -> strikeOut(trainee, decided.reason()));
    }

    private void correct(Trainee trainee, Enrolment enrolment, Completion completion, String reason, String pointer) {
        Course course = courses.visible(trainee.course());
        requireHolds(trainee, enrolment, completion, course, pointer);
        trainee.correct(enrolment, completion, course, changes.now());
        events.say(COMPLETION, "corrected", CompletionFact.of(trainee, course), reason);
        tell(trainee);
    }

    private void requireHolds(
            Trainee trainee, Enrolment enrolment, Completion completion, Course course, String pointer) {
        checks.requireCorrected(trainee.enrolment(), enrolment, course, persons.reveal(trainee.person()));
        checks.require(completion, course, trainee.id(), pointer + "/completion");
    }

    private void requireNothingOn(Trainee trainee) {
        if (trainee.standing() && followers.stream().anyMatch(follower -> follower.restsOn(trainee.id()))) {
            throw new Rejection(TraineeRefusal.COMPLETION_IN_USE);
        }
    }

    @Transactional
    TraineeView dropOut(UUID id, String ifMatch, StatedDropout stated) {
        Trainee trainee = trainees.forChange(id, ifMatch);
        Dropout dropout = stated.dropout();
        records.requirePast(dropout.on(), "/on");
        trainee.dropOut(dropout, changes.now());
        note("trainee.dropped-out", trainee, dropout.reason());
        return view(trainee);
    }

    /** Only a completion was ever told to others; the end of a mere enrolment concerns nobody else. */
    @Transactional
    TraineeView annul(UUID id, String ifMatch, Annulment annulment) {
        Trainee trainee = trainees.forChange(id, ifMatch, this::hold);
        requireNothingOn(trainee);
        strikeOut(trainee, annulment.reason());
        return view(trainee);
    }

    private void strikeOut(Trainee trainee, String reason) {
        trainee.annul(reason, changes.now());
        if (trainee.everCompleted()) {
            Course course = courses.visible(trainee.course());
            events.say(COMPLETION, "annulled", CompletionFact.of(trainee, course), reason);
            tell(trainee);
        } else {
            note("trainee.annulled", trainee, reason);
        }
    }

    private void hold(Trainee trainee) {
        persons.lock(trainee.person());
        trainees.hold(trainee);
    }

    private void tell(Trainee trainee) {
        trainees.flush();
        String person = trainee.person().token();
        followers.forEach(follower -> follower.changed(trainee.id(), person));
    }

    private void note(String action, Trainee trainee, String why) {
        audit.record(action, "trainee", trainee.id().toString(), Map.of("version", trainee.version(), "why", why));
    }

    private TraineeView view(Trainee trainee) {
        return TraineeView.from(trainee, persons.show(trainee.person()));
    }
}
