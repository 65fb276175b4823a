package org.ganlao.skills.training;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ganlao.platform.audit.Audit;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.record.Annulment;
import org.ganlao.platform.record.Persons;
import org.ganlao.platform.record.RecordChecks;
import org.ganlao.platform.record.RecordEvents;
import org.ganlao.skills.course.CourseRepository;
import org.ganlao.skills.course.domain.Course;
import org.ganlao.skills.training.domain.Completion;
import org.ganlao.skills.training.domain.Dropout;
import org.ganlao.skills.training.domain.Enrolment;
import org.ganlao.skills.training.domain.Trainee;

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
            RecordChecks records,
            RecordEvents events,
            Persons persons,
            Audit audit,
            ChangeLog changes,
            @All List<GraduateFollower> followers) {
        this.trainees = trainees;
        this.courses = courses;
        this.checks = checks;
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
        Completion completion = stated.completion();
        Course course = courses.visible(trainee.course());
        checks.require(completion, course, id, "");
        trainee.complete(completion, course, changes.now());
        events.say(COMPLETION, "recorded", CompletionFact.of(trainee, course), "");
        return view(trainee);
    }

    @Transactional
    TraineeView correct(UUID id, String ifMatch, CompletionCorrection correction) {
        Trainee trainee = trainees.forChange(id, ifMatch, this::hold);
        Enrolment enrolment = correction.enrolment().enrolment();
        Completion completion = correction.completion().completion();
        Course course = courses.visible(trainee.course());
        checks.require(enrolment, course, persons.reveal(trainee.person()));
        checks.require(completion, course, id, "/completion");
        trainee.correct(enrolment, completion, course, changes.now());
        events.say(COMPLETION, "corrected", CompletionFact.of(trainee, course), correction.reason());
        tell(trainee);
        return view(trainee);
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
        trainee.annul(annulment.reason(), changes.now());
        if (trainee.everCompleted()) {
            Course course = courses.visible(trainee.course());
            events.say(COMPLETION, "annulled", CompletionFact.of(trainee, course), annulment.reason());
            tell(trainee);
        } else {
            note("trainee.annulled", trainee, annulment.reason());
        }
        return view(trainee);
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
