package org.ganlao.skills.instruction.training;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.parameter.Parameters;
import org.ganlao.platform.personal.PersonalId;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Persons;
import org.ganlao.platform.record.RecordChecks;
import org.ganlao.platform.time.BusinessClock;
import org.ganlao.skills.instruction.course.KindRules;
import org.ganlao.skills.instruction.course.domain.Course;
import org.ganlao.skills.instruction.training.CourseEligibility.Applicant;
import org.ganlao.skills.instruction.training.domain.Completion;
import org.ganlao.skills.instruction.training.domain.Enrolment;
import org.ganlao.skills.instruction.training.domain.TraineeRefusal;

/** What an enrolment and a completion must hold against the calendar, the regions and the person. */
@ApplicationScoped
class TraineeChecks {

    private static final String REVIEWER = "reviewer";

    private final RecordChecks records;
    private final AttendanceRepository attendances;
    private final KindRules kinds;
    private final Parameters parameters;
    private final List<CourseEligibility> eligibilities;
    private final Persons persons;
    private final BusinessClock clock;
    private final Caller caller;

    TraineeChecks(
            RecordChecks records,
            AttendanceRepository attendances,
            KindRules kinds,
            Parameters parameters,
            @All List<CourseEligibility> eligibilities,
            Persons persons,
            BusinessClock clock,
            Caller caller) {
        this.records = records;
        this.attendances = attendances;
        this.kinds = kinds;
        this.parameters = parameters;
        this.eligibilities = eligibilities;
        this.persons = persons;
        this.clock = clock;
        this.caller = caller;
    }

    /**
     * Holds the day of entry against the start, whatever day is stated: who enters late says why, and is a reviewer.
     *
     * @param lateBecause as stated; null where nothing is
     * @return why it is late; null where it is in time
     */
    String requireTimely(Course course, String lateBecause) {
        LocalDate today = clock.today();
        int days = parameters.at(today).integer("skills.training.entry.days-after-start", course.region());
        LocalDate start = course.plan().startsOn();
        if (!today.isAfter(start.plusDays(days))) {
            return null;
        }
        if (lateBecause == null) {
            throw new Rejection(TraineeRefusal.LATE_ENTRY_UNEXPLAINED, start, days).at("/lateBecause");
        }
        if (!caller.has(REVIEWER)) {
            throw new Rejection(TraineeRefusal.LATE_ENTRY_BY_CLERK, start, days);
        }
        return lateBecause;
    }

    /** @param course in which the person takes part */
    void require(Enrolment stated, Course course, PersonalId person) {
        requireOnItsDay(stated, course, person);
        Applicant applicant = applicant(stated, person);
        eligibilities.forEach(eligibility -> eligibility.require(applicant, course));
    }

    /** Of one that stands: for whom a course is is asked only so far as the person met it as it stood before. */
    void requireCorrected(Enrolment before, Enrolment stated, Course course, PersonalId person) {
        requireOnItsDay(stated, course, person);
        Applicant earlier = applicant(before, person);
        Applicant applicant = applicant(stated, person);
        eligibilities.stream()
                .filter(eligibility -> admits(eligibility, earlier, course))
                .forEach(eligibility -> eligibility.require(applicant, course));
    }

    private static boolean admits(CourseEligibility eligibility, Applicant applicant, Course course) {
        try {
            eligibility.require(applicant, course);
            return true;
        } catch (Rejection refused) {
            return false;
        }
    }

    private Applicant applicant(Enrolment stated, PersonalId person) {
        return new Applicant(person, persons.tokens(person), stated.yearsOfWork(), stated.enrolledOn());
    }

    private void requireOnItsDay(Enrolment stated, Course course, PersonalId person) {
        LocalDate day = stated.enrolledOn();
        records.requirePast(day, "/enrolment/enrolledOn");
        records.requireRegion(stated.residenceRegion(), day, "/enrolment/residenceRegion");
        int age = parameters.at(day).integer("skills.trainee-age.from");
        if (person.isUnder(age, day)) {
            throw new Rejection(TraineeRefusal.TOO_YOUNG, age, day).at("/person/number");
        }
        int daysAfterStart = parameters.at(day).integer("skills.training.enrolment.days-after-start", course.region());
        if (day.isAfter(course.plan().startsOn().plusDays(daysAfterStart))) {
            throw new Rejection(
                            TraineeRefusal.ENROLLED_AFTER_START, course.plan().startsOn())
                    .at("/enrolment/enrolledOn");
        }
        String residence = stated.residence().name().toLowerCase(Locale.ROOT);
        if (!kinds.takes(course.plan().kind(), residence, day)) {
            throw new Rejection(
                            TraineeRefusal.RESIDENCE_NOT_ELIGIBLE, course.plan().kind(), stated.residence())
                    .at("/enrolment/residence");
        }
    }

    void require(Completion stated, Course course, UUID trainee, String pointer) {
        records.requirePast(stated.on(), pointer + "/on");
        attendances.hoursOf(trainee).ifPresent(attended -> {
            if (stated.hoursAttended() > attended) {
                throw new Rejection(TraineeRefusal.HOURS_NOT_ATTENDED, stated.hoursAttended(), attended)
                        .at(pointer + "/hoursAttended");
            }
        });
        if (stated.score() == null) {
            if (kinds.demandsScore(course.plan().kind(), stated.on())) {
                throw new Rejection(TraineeRefusal.SCORE_NEEDED).at(pointer + "/score");
            }
            return;
        }
        int least = parameters.at(stated.on()).integer("skills.training.pass-score");
        if (stated.score() < least) {
            throw new Rejection(TraineeRefusal.SCORE_TOO_LOW, stated.score(), least).at(pointer + "/score");
        }
    }
}
